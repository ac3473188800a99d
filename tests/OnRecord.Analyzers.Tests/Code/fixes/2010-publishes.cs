// ONR2010: Take Valid<Statement>
class Desk
{
    [Publishes]
    void Publish(Statement statement) => Console.WriteLine(statement.Text + statement.Id);

    void Send([Publishes] Statement /* whole */ statement, int times)
    {
        Console.WriteLine(statement);
    }
}
// becomes
class Desk
{
    [Publishes]
    void Publish(Valid<Statement> statement) => Console.WriteLine(statement.Value.Text + statement.Value.Id);

    void Send([Publishes] Valid<Statement> /* whole */ statement, int times)
    {
        Console.WriteLine(statement.Value);
    }
}
