// Given out beside the verdict.
public class Desk
{
    bool TryMake(string text, out Remark remark)
    {
        remark = new(text, ""); // ONR2003
        return text.Length > 0;
    }
}
