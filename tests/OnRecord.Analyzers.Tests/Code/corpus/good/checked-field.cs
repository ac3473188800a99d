// The result is stored.
public class Desk
{
    ValidationResult? _last;

    void Check(Statement statement) => _last = statement.Validate();
}
