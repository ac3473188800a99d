// A struct's own constructor.
[Claim]
public struct Line
{
    public Line(string text)
    {
        Text = text;
        Speaker = null;
    }

    public string Text { get; }

    [AttributedTo]
    public string? Speaker { get; set; }

    public static Line Make() => new Line("It rained."); // ONR2001
}
