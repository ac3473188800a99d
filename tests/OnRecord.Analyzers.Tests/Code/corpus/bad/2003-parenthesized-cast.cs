// Through casts and brackets.
public class Desk
{
    Remark Make(string text) => new(text, (string)(object)("")); // ONR2003
}
