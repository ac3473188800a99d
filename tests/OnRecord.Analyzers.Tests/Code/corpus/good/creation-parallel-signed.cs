// Made in parallel, and signed there.
public class Desk
{
    Quote[] Make(string[] lines, string by)
    {
        var all = new Quote[lines.Length];
        Parallel.For(0, lines.Length, i => all[i] = new Quote { Text = lines[i], By = by });
        return all;
    }
}
