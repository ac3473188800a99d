// A method that isn't marked takes a claim.
public class Desk
{
    void Keep(Statement statement) => Console.WriteLine(statement.Text);
}
