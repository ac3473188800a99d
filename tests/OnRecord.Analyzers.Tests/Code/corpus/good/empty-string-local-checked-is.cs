// A local that is looked at by a pattern.
public class Desk
{
    Remark? Make(string text, string line)
    {
        string by = string.Empty;
        if (line.Contains(':')) by = line.Split(':')[0];
        return by is "" ? null : new Remark(text, by);
    }
}
