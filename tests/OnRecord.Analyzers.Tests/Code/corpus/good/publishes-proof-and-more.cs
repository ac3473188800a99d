// What publishes takes the proof and other things.
// news: prelude
public class Desk
{
    [Publishes]
    Task PublishAsync(Valid<Quote> quote, string channel, int times) => Task.CompletedTask;
}
