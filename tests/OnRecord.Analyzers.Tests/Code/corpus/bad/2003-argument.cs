// Handed on.
public class Desk
{
    Statement Make(Func<Attribution, Statement> make) => make(new Attribution()); // ONR2003
}
