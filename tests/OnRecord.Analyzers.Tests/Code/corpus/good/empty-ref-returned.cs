// A method's ref gives it.
public class Desk
{
    private string _by = "";

    ref string By => ref _by;

    Remark Make(string text)
    {
        By = Environment.UserName;
        return new(text, _by);
    }
}
