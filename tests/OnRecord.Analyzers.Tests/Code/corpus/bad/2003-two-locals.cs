// By way of two locals.
public class Desk
{
    Remark Make(string text)
    {
        var first = string.Empty;
        var second = first;
        return new(text, second); // ONR2003
    }
}
