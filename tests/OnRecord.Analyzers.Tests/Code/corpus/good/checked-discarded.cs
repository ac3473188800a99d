// The result is discarded on purpose.
public class Desk
{
    void Warm(Statement statement) => _ = statement.Validate();
}
