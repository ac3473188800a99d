// Where the pattern fails.
public class Desk
{
    Quote Make(string text, object? who) => new() { Text = text, By = who is string name ? name : "???" }; // ONR2004
}
