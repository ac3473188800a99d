// The result is dropped in a loop.
public class Desk
{
    void Check(IEnumerable<Statement> all)
    {
        foreach (Statement statement in all) statement.Validate(); // ONR2010
    }
}
