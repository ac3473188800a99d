// What publishes takes a list of proofs.
public class Desk
{
    [Publishes]
    void Publish(IEnumerable<Valid<Statement>> statements) => Console.WriteLine(statements.Count());
}
