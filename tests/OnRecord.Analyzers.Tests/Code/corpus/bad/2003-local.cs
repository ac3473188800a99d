// By way of a local.
public class Desk
{
    Remark Make(string text)
    {
        string by = "";
        return new Remark(text, by); // ONR2003
    }
}
