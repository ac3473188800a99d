// The result is matched.
public class Desk
{
    void Check(Statement statement)
    {
        if (statement.Validate() is { IsValid: false } result) throw new InvalidOperationException(result.ToString());
    }
}
