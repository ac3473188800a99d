// Beside a spread.
public class Desk
{
    Quote[] Make(IEnumerable<Quote> known, string text) => [.. known, new Quote { Text = text }]; // ONR2001
}
