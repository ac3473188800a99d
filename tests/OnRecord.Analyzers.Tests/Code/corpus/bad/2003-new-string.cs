// A new string of nothing.
public class Desk
{
    Remark Make(string text) => new(text, new string(' ', 0)); // ONR2003
}
