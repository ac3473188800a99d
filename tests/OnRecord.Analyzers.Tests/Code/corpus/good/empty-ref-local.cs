// A local that a ref argument fills.
public class Desk
{
    static void Fill(ref string by) => by = Environment.UserName;

    Remark Make(string text)
    {
        string by = "";
        Fill(ref by);
        return new(text, by);
    }
}
