// One attribute of several.
[Serializable, Claim]
public class Saying // ONR2009
{
    public string Text = "";
}
