// A sum of blanks.
public class Desk
{
    Remark Make(string text) => new(text, "" + " " + string.Empty); // ONR2003
}
