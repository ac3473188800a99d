// What publishes takes the proof.
public class Desk
{
    [Publishes]
    void Publish(Valid<Statement> statement) => Console.WriteLine(statement.Value.Text);
}
