// A local that starts out so and is always set.
public class Desk
{
    Quote Make(string text, bool early)
    {
        string by = "unknown";
        by = early ? "Ann Lee" : "Bo Chan";
        return new Quote { Text = text, By = by };
    }
}
