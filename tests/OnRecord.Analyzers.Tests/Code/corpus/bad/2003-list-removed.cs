// A list of blanks alone, in a spread.
public class Desk
{
    Wire Make(string text) => new() { Text = text, Sources = [.. new[] { "", " " }] }; // ONR2003
}
