// A local that is asked for until it is there.
public class Desk
{
    Remark Make(string text, Func<string> ask)
    {
        string by = "";
        while (string.IsNullOrWhiteSpace(by))
        {
            by = ask();
        }

        return new Remark(text, by);
    }
}
