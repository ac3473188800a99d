// In a projection.
public class Desk
{
    IEnumerable<Statement> Strip(IEnumerable<Statement> all) => all.Select(s => s with { Attribution = null! }); // ONR2005
}
