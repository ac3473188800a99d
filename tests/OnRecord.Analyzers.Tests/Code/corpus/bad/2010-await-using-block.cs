// In a try.
public class Desk
{
    void Check(Statement statement)
    {
        try
        {
            statement.Validate(); // ONR2010
        }
        finally
        {
            Console.WriteLine(statement.Text);
        }
    }
}
