// The result is dropped in a loop's lambda.
public class Desk
{
    void Check(List<Statement> all) => all.ForEach(s => { s.Validate(); }); // ONR2010
}
