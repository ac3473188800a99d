// The attempt's outcome is dropped, and the proof used.
// news: prelude
public class Desk
{
    Valid<Statement> Prove(Statement statement)
    {
        Statement.TryValidate(statement, out Valid<Statement> valid); // ONR2010
        return valid;
    }
}
