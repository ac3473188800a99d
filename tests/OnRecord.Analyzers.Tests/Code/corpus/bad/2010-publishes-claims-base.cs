// What all claims of a schema have in common, and is marked nowhere.
public class Desk
{
    [Publishes]
    void Publish(IReadOnlyList<Claim> claims) => Console.WriteLine(claims.Count); // ONR2010
}
