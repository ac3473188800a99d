// Nothing goes on when there is nothing.
public class Desk
{
    Remark? Make(string text, string line)
    {
        string by = "";
        int colon = line.IndexOf(':');
        if (colon > 0) by = line[..colon];
        if (string.IsNullOrWhiteSpace(by)) return null;
        return new(text, by);
    }
}
