// Filled in when first asked for.
public class Desk
{
    Quote? _quote;

    Quote Get() => _quote ??= new Quote { Text = "It rained." }; // ONR2001
}
