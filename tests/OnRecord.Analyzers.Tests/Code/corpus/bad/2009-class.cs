// A class.
[Claim]
public class Saying // ONR2009
{
    public string Text { get; set; } = "";
}
