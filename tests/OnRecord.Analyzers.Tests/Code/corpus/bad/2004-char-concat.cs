// A filler of characters.
public class Desk
{
    Remark Make(string text) => new(text, "" + '?'); // ONR2004
}
