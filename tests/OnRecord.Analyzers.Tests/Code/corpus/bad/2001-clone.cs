// A copy by hand that forgets.
[Claim]
public sealed class Saying : ICloneable
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? By { get; set; }

    public object Clone() => new Saying { Text = Text }; // ONR2001
}
