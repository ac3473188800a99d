// Asked until somebody answers.
public class Desk
{
    Remark Make(string text, Func<string> ask)
    {
        string by = "";
        while (by.Length == 0) by = ask();
        return new(text, by);
    }
}
