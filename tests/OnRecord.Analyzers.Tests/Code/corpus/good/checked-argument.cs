// The result is handed on.
public class Desk
{
    void Check(Statement statement) => Console.WriteLine(statement.Validate().IsValid);
}
