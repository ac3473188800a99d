// A local that gets a name where it has none.
public class Desk
{
    Quote Make(string text, string? by)
    {
        by ??= "The weather desk";
        return new Quote { Text = text, By = by };
    }
}
