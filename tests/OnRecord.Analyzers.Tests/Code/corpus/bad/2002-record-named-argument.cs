// By name, and out of order.
public class Desk
{
    Remark Make(string text) => new(By: null!, Text: text); // ONR2002
}
