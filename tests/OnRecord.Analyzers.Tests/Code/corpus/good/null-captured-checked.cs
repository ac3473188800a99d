// Tested outside, and used in a lambda.
public class Desk
{
    IEnumerable<Quote> Make(IEnumerable<string> lines, string? by)
    {
        if (by is not { Length: > 0 } name) return [];
        return lines.Select(line => new Quote { Text = line, By = name });
    }
}
