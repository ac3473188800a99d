// Only an id.
public class Desk
{
    [Publishes]
    void Publish(ClaimId id, int times) => Console.WriteLine(id.ToString() + times);
}
