// One branch leaves the local empty.
public class Desk
{
    Remark Make(string text)
    {
        string by = "";
        int colon = text.IndexOf(':');
        if (colon > 0)
        {
            by = text.Substring(0, colon);
        }

        return new Remark(text, by); // ONR2003
    }
}
