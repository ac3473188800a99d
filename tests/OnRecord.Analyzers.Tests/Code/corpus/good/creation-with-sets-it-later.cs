// A copy sets it before anything reads it.
public class Desk
{
    Remark Make(string text, string by)
    {
        Remark remark = new(text);
        remark = remark with { By = by };
        return remark;
    }
}
