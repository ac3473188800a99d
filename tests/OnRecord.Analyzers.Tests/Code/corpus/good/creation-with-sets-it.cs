// A copy sets it at once.
public class Desk
{
    Remark Make(string text, string by) => new Remark(text) with { By = by };
}
