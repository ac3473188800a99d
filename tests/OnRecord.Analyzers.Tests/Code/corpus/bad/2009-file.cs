// A type of one file.
[Claim]
file sealed class Saying // ONR2009
{
    public string Text { get; set; } = "";
}
