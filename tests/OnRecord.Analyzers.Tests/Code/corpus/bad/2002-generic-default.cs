// The default of a type parameter.
public class Desk
{
    Quote Make(string text) => new() { Text = text, By = default(string) }; // ONR2002
}
