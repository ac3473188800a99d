// A type parameter that is a claim.
// news: prelude
public class Desk
{
    [Publishes]
    void Publish<T>(T claim) where T : Claim => Console.WriteLine(claim.Id); // ONR2010
}
