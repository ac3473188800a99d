// A switch without a default.
public class Desk
{
    Remark Make(string text, int kind)
    {
        string by = string.Empty;
        switch (kind)
        {
            case 1:
                by = "Ann Lee";
                break;
            case 2:
                by = "Bo Chan";
                break;
        }

        return new Remark(text, by); // ONR2003
    }
}
