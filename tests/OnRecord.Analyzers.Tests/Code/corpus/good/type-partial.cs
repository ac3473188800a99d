// Marked in one part, and attributed in another.
[Claim]
public partial class Saying
{
    public string Text { get; set; } = "";
}

public partial class Saying
{
    [AttributedTo]
    public required string By { get; init; }
}
