// A parameter of code without annotations.
// nullable: disable
public class Desk
{
    public Remark Make(string text, string by) => new Remark(text, by);
}
