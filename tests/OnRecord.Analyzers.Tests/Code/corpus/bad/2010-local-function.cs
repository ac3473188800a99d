// In a local function.
public class Desk
{
    void Run(IEnumerable<Statement> all)
    {
        foreach (Statement statement in all) Check(statement);

        static void Check(Statement statement) => statement.Validate(); // ONR2010
    }
}
