// A filler that every way replaces.
public class Desk
{
    Remark Make(string text, bool isOwn, string name)
    {
        string by = "unknown";
        if (isOwn) by = Environment.UserName;
        else by = name;
        return new(text, by);
    }
}
