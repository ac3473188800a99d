// Two at once.
public class Desk
{
    Remark Make(string text)
    {
        string by, other;
        by = other = "";
        Console.WriteLine(other);
        return new(text, by); // ONR2003
    }
}
