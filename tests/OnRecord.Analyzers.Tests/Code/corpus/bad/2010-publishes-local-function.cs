// In a local function.
public class Desk
{
    void Run(Statement statement)
    {
        Publish(statement);

        static void Publish([Publishes] Statement statement) => Console.WriteLine(statement.Text); // ONR2010
    }
}
