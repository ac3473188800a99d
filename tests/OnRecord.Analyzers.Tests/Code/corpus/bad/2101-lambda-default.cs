// In a lambda.
public class Desk
{
    Func<ClaimId> Make => () => new("A 1"); // ONR2101
}
