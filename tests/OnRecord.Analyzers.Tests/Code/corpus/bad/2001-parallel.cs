// Made in parallel.
public class Desk
{
    void Make(string[] lines, System.Collections.Concurrent.ConcurrentBag<Quote> all) =>
        Parallel.ForEach(lines, line => all.Add(new Quote { Text = line })); // ONR2001
}
