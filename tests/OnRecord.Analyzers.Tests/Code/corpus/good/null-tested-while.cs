// Tested in a loop's condition.
public class Desk
{
    List<Quote> Read(Func<string?> next)
    {
        List<Quote> all = [];
        while (next() is { } by)
        {
            all.Add(new Quote { Text = "It rained.", By = by });
        }

        return all;
    }
}
