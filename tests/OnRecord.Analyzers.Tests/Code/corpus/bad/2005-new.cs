// A copy with an empty one.
public class Desk
{
    Statement Strip(Statement statement) => statement with { Attribution = new() }; // ONR2005
}
