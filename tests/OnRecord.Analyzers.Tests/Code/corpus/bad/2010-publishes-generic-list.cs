// A list of a type parameter that is a claim.
public class Desk
{
    [Publishes]
    void Publish<T>(IEnumerable<T> statements) where T : Quote => Console.WriteLine(statements.Count()); // ONR2010
}
