// Of a list whose items may be null.
public class Desk
{
    IEnumerable<Quote> Make(string text, IEnumerable<string?> names)
    {
        foreach (string? name in names)
        {
            yield return new Quote { Text = text, By = name }; // ONR2002
        }
    }
}
