// The proof of a type parameter.
public class Desk
{
    [Publishes]
    void Publish<T>(Valid<T> claim) where T : Claim => Console.WriteLine(claim.Value.Id);
}
