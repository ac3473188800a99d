// The attempt's outcome is looked at.
// news: prelude
public class Desk
{
    Valid<Statement>? Prove(Statement statement) => Statement.TryValidate(statement, out Valid<Statement> valid) ? valid : null;
}
