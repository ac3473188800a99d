// A constructor overload of a record that passes an empty name on.
public class Desk
{
    Remark Make(string text) => new Remark(text); // ONR2001
}
