// A constant made of a constant.
public static class Fillers
{
    public const string Short = "TB";
    public const string Long = Short + "D";
}

public class Desk
{
    Quote Make(string text) => new() { Text = text, By = Fillers.Long }; // ONR2004
}
