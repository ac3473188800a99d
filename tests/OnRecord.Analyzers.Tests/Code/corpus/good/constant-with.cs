// A copy with another text.
// news: real
public class Desk
{
    Statement Other(Statement statement) => statement with { Text = "It snowed." };
}
