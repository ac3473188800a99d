// A conversion operator.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? By { get; set; }

    public static implicit operator Saying(string text) => new() { Text = text }; // ONR2001
}
