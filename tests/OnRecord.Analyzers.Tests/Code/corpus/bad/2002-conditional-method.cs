// A method that may give null.
public class Desk
{
    static string? Find(string text) => text.Length > 3 ? text[..3] : null;

    Quote Make(string text) => new() { Text = text, By = Find(text) }; // ONR2002
}
