// A parameter that publishes a bare claim.
public class Desk
{
    void Publish([Publishes] Statement statement) => Console.WriteLine(statement.Text); // ONR2010
}
