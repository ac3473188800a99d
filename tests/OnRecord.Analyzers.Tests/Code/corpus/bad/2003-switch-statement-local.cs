// Set in a switch, blank by default.
public class Desk
{
    Remark Make(string text, int kind)
    {
        string by;
        switch (kind)
        {
            case 1: by = "Ann Lee"; break;
            case 2: by = "Bo Chan"; break;
            default: by = ""; break;
        }

        return new(text, by); // ONR2003
    }
}
