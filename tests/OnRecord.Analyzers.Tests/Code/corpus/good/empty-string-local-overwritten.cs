// A local that starts out empty and is always set.
public class Desk
{
    Remark Make(string text, bool early)
    {
        string by = "";
        if (early) by = "Ann Lee";
        else by = "Bo Chan";
        return new Remark(text, by);
    }
}
