// A copy with another text.
public class Desk
{
    Statement Other(Statement statement) => statement with { Text = "It snowed." };
}
