// A method of one's own that returns it.
public class Desk
{
    ValidationResult Examine(Statement statement) => statement.Validate();

    void Run(Statement statement)
    {
        Examine(statement); // ONR2010
    }
}
