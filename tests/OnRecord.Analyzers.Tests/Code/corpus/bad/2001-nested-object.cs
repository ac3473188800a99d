// Beside attributed ones, inside another object.
public sealed class Page
{
    public Quote? Lead { get; set; }

    public List<Quote> Quotes { get; } = [];

    public static Page Make(string text, string by) => new()
    {
        Lead = new() { Text = text }, // ONR2001
        Quotes = { new() { Text = text, By = by } },
    };
}
