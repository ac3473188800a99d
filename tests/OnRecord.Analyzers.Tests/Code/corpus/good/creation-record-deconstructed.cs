// Taken apart and put together.
public class Desk
{
    Remark Copy(Remark remark)
    {
        var (text, by) = remark;
        return new Remark(text.Trim(), by);
    }
}
