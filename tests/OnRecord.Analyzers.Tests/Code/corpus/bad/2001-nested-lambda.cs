// In a lambda of a lambda.
public class Desk
{
    Func<string, Func<Quote>> Curried => text => () => new Quote { Text = text }; // ONR2001
}
