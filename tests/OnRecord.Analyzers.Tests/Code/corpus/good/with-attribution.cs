// A copy with another attribution.
public class Desk
{
    Statement Attribute(Statement statement, Attribution attribution) => statement with { Attribution = attribution };
}
