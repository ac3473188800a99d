// Results that are awaited together.
public class Desk
{
    Task<ValidationResult[]> Check(IEnumerable<Statement> all) => Task.WhenAll(all.Select(s => Task.Run(() => s.Validate())));
}
