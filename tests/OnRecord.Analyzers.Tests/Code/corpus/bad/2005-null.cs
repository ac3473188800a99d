// A copy without attribution.
public class Desk
{
    Statement Strip(Statement statement) => statement with { Attribution = null! }; // ONR2005
}
