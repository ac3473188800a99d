// It has an attribution, and nobody has said that it is one.
[Claim]
public class Saying // ONR2009
{
    public string Text { get; set; } = "";

    public Attribution? Attribution { get; set; }
}
