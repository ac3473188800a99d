// A local that every branch sets.
public class Desk
{
    Quote Make(string text, int kind)
    {
        string? by = null;
        if (kind == 1) by = "Ann Lee";
        else if (kind == 2) by = "Bo Chan";
        else by = "The desk";
        return new Quote { Text = text, By = by };
    }
}
