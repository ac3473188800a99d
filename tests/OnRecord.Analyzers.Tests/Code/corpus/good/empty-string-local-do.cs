// A local that is asked for at least once.
public class Desk
{
    Remark Make(string text, Func<string> ask)
    {
        string by = "";
        do
        {
            by = ask();
        }
        while (by.Length == 0);
        return new Remark(text, by);
    }
}
