// A copy with the default.
public class Desk
{
    Statement Strip(Statement statement) => statement with { Attribution = default! }; // ONR2005
}
