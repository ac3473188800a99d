// A local of the same name.
public class Desk
{
    int Count(string text)
    {
        string? By = text;
        By = null;
        return By?.Length ?? 0;
    }
}
