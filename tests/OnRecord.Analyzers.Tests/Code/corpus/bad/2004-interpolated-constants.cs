// An interpolation whose parts are constants.
public class Desk
{
    const string Letter = "a";

    Quote Make(string text) => new() { Text = text, By = $"n/{Letter}" }; // ONR2004
}
