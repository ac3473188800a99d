// A default in a local, behind the exclamation mark.
public class Desk
{
    Remark Make(string text)
    {
        string by = default!;
        return new Remark(text, by); // ONR2002
    }
}
