// A stream of proofs.
public class Desk
{
    [Publishes]
    async Task Publish(IAsyncEnumerable<Valid<Statement>> statements)
    {
        await foreach (Valid<Statement> statement in statements) Console.WriteLine(statement.Value.Text);
    }
}
