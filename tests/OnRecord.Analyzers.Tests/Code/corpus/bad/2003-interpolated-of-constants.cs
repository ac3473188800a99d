// An interpolation of empty constants.
public class Desk
{
    const string First = "";
    const string Last = "";

    Quote Make(string text) => new() { Text = text, By = $"{First} {Last}" }; // ONR2003
}
