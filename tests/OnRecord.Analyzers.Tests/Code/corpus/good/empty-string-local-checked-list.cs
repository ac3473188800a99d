// A local that is looked at in its own way.
public class Desk
{
    Remark? Make(string text, string line, HashSet<string> known)
    {
        string by = "";
        if (line.Contains(':')) by = line.Split(':')[0];
        if (!known.Contains(by)) return null;
        return new Remark(text, by);
    }
}
