// What is made on demand.
public class Desk
{
    readonly Lazy<Quote> _sample = new(() => new Quote { Text = "It rained." }); // ONR2001
}
