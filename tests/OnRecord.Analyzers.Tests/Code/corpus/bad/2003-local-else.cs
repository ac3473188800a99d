// The else branch sets it to nothing.
public class Desk
{
    Remark Make(string text, string? name)
    {
        string by;
        if (name != null)
            by = name;
        else
            by = "";
        return new Remark(text, by); // ONR2003
    }
}
