// What a dictionary may not have.
public class Desk
{
    Quote Make(string text, Dictionary<string, string> names) => new() { Text = text, By = names.GetValueOrDefault(text) }; // ONR2002
}
