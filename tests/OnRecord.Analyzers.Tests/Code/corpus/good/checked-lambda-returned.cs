// The results of a query.
public class Desk
{
    IEnumerable<ValidationResult> Check(IEnumerable<Statement> all) => all.Select(s => s.Validate());
}
