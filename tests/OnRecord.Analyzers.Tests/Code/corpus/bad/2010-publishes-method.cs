// A method that publishes a bare claim.
public class Desk
{
    [Publishes]
    void Publish(Statement statement) => Console.WriteLine(statement.Text); // ONR2010
}
