// One parameter publishes, another doesn't.
public class Desk
{
    void Publish([Publishes] Valid<Statement> statement, Statement? before) => Console.WriteLine(statement.Value.Text + before?.Text);
}
