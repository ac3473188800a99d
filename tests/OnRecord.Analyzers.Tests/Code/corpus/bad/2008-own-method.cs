// In a method of the claim.
[Claim]
public class Saying(string text, string by)
{
    public string Text { get; private set; } = text;

    [AttributedTo]
    public string By { get; private set; } = by;

    public void Forget() => By = ""; // ONR2008
}
