// The result is kept and never read.
public class Desk
{
    void Check(Statement statement)
    {
        var result = statement.Validate(); // ONR2010
        Console.WriteLine(statement.Text);
    }
}
