// A local to which something is added.
public class Desk
{
    Remark Make(string text, IEnumerable<string> names)
    {
        string by = "";
        foreach (string name in names) by += name;
        return new Remark(text, by);
    }
}
