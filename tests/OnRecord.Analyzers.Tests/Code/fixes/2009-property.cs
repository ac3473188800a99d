// ONR2009: Mark 'Author' with [AttributedTo]
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    /// <summary>Who wrote it.</summary>
    public string? Author { get; set; }
}
// becomes
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    /// <summary>Who wrote it.</summary>
    [AttributedTo]
    public string? Author { get; set; }
}
