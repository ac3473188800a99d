// Handed to what publishes.
public class Desk
{
    void Run() => Publish(new Quote { Text = "It rained." }, DateTime.UnixEpoch); // ONR2001

    void Publish([Publishes] object quote, DateTime when) => Console.WriteLine(quote);
}
