// ONR2010: Take Valid<T>
class Desk
{
    [Publishes]
    void Publish<T>(T claim) where T : Claim => Console.WriteLine(claim.Id);
}
// becomes
class Desk
{
    [Publishes]
    void Publish<T>(Valid<T> claim) where T : Claim => Console.WriteLine(claim.Value.Id);
}
