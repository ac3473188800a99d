// The compiler warns of the local itself.
#pragma warning disable CS8601, CS8604
public class Desk
{
    public Remark Make(string text, string? by) => new Remark(text, by);
}
