// A type parameter that is constrained to what all claims of a schema have in common.
public class Desk
{
    [Publishes]
    void Publish<T>(T claim) where T : Claim => Console.WriteLine(claim.Id); // ONR2010
}
