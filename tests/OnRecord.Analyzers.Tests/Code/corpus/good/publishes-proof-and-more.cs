// What publishes takes the proof and other things.
public class Desk
{
    [Publishes]
    Task PublishAsync(Valid<Quote> quote, string channel, int times) => Task.CompletedTask;
}
