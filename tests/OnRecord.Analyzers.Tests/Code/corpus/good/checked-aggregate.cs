// All results are gathered.
public class Desk
{
    List<ValidationResult> Check(IEnumerable<Statement> all) => all.Select(s => s.Validate()).Where(r => !r.IsValid).ToList();
}
