// The result is dropped by a delegate that returns nothing.
public class Desk
{
    void Check(List<Statement> all) => all.ForEach(s => s.Validate()); // ONR2010
}
