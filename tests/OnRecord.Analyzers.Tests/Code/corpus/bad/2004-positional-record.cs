// A positional record.
public class Desk
{
    Remark Make(string text) => new(text, "Someone"); // ONR2004
}
