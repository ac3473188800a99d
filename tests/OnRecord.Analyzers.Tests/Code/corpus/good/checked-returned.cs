// The result is returned.
public class Desk
{
    ValidationResult Check(Statement statement) => statement.Validate();
}
