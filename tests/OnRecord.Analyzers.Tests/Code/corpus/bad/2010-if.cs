// Without braces.
public class Desk
{
    void Check(bool wanted, Statement statement)
    {
        if (wanted) statement.Validate(); // ONR2010
    }
}
