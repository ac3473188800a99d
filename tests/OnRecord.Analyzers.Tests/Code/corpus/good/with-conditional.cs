// A copy that keeps what is there or takes what is given.
public class Desk
{
    Statement Attribute(Statement statement, Attribution? attribution) => statement with { Attribution = attribution ?? statement.Attribution };
}
