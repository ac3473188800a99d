// A local that a loop looks for.
public class Desk
{
    Quote Make(string text, IEnumerable<string> names)
    {
        string by = "";
        foreach (string name in names)
        {
            if (text.Contains(name)) by = name;
        }

        return new Quote { Text = text, By = by };
    }
}
