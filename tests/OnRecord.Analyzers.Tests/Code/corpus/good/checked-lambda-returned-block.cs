// The result, returned by a lambda's block.
public class Desk
{
    Func<Statement, ValidationResult> Checker => s =>
    {
        return s.Validate();
    };
}
