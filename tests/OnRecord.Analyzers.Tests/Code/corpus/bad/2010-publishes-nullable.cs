// A nullable claim.
public class Desk
{
    [Publishes]
    void Publish(Quote? quote) => Console.WriteLine(quote?.Text); // ONR2010
}
