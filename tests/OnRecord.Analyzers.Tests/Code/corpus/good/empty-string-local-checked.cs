// A local that is looked at before it is used.
public class Desk
{
    Remark Make(string text, string line)
    {
        string by = "";
        int colon = line.IndexOf(':');
        if (colon > 0) by = line.Substring(0, colon);
        if (by.Length == 0) throw new FormatException("Who?");
        return new Remark(text, by);
    }
}
