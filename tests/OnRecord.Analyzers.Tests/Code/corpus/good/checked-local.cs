// The result is kept, and looked at.
public class Desk
{
    void Check(Statement statement)
    {
        ValidationResult result = statement.Validate();
        foreach (ValidationError error in result.Errors) Console.WriteLine(error.Message);
    }
}
