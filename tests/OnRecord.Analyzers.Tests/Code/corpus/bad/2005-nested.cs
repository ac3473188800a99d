// A copy in a copy.
public class Desk
{
    Statement Strip(Statement statement) => statement with
    {
        Attribution = statement.Attribution with { By = [] }, // ONR2005
    };
}
