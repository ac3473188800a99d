// Behind a question mark.
public class Desk
{
    void Check(Statement? statement)
    {
        statement?.Validate(); // ONR2010
    }
}
