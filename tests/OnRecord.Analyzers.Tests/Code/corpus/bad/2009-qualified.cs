// The attribute with its whole name.
[OnRecord.ClaimAttribute]
internal sealed class Saying // ONR2009
{
    public string Text = "";
}
