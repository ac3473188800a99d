// A static property that gives nothing.
public class Desk
{
    static string Nobody => "";

    Remark Make(string text) => new(text, Nobody); // ONR2003
}
