// A raw text of blanks.
public class Desk
{
    Remark Make(string text) => new(text, """   """); // ONR2003
}
