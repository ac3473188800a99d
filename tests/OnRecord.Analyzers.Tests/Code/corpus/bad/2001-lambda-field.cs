// A delegate in a field.
public class Desk
{
    readonly Func<string, Quote> _make = text => new Quote { Text = text }; // ONR2001
}
