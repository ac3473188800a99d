// In a positional record.
public class Desk
{
    Remark Make(string text) => new(text, ""); // ONR2003
}
