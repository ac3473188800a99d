// ONR2009: Add a member that says who
[Claim]
public class Saying
{
    public string Text { get; set; } = "";
}
// becomes
[Claim]
public class Saying
{
    public string Text { get; set; } = "";
    [AttributedTo] public string? By { get; set; }
}
