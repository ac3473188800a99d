// A struct.
[Claim]
public struct Saying // ONR2009
{
    public string Text;
}
