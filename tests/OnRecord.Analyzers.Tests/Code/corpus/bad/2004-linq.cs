// In a projection.
public class Desk
{
    IEnumerable<Quote> Parse(IEnumerable<string> lines) => lines.Select(line => new Quote { Text = line, By = "unknown" }); // ONR2004
}
