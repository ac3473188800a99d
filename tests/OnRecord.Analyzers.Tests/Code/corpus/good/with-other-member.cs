// A copy that sets another member.
public class Desk
{
    Statement Correct(Statement statement) => statement with { Text = statement.Text.Trim() };
}
