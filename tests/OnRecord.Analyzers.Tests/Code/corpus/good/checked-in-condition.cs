// The result is looked at.
public class Desk
{
    void Check(Statement statement)
    {
        if (!statement.Validate().IsValid) throw new InvalidOperationException();
    }
}
