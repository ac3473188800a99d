// A type of one file.
[Claim]
file sealed class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? By { get; set; }
}

file static class Sayings
{
    public static object Make(string text) => new Saying { Text = text }; // ONR2001
}
