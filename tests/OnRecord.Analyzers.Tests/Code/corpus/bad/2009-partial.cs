// A type in two parts.
[Claim]
public partial class Saying // ONR2009
{
    public string Text { get; set; } = "";
}

public partial class Saying
{
    public DateTime Said { get; set; }
}
