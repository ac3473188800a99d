// One parameter of several.
public class Desk
{
    [Publishes]
    void Publish(string channel, Quote quote, int times) => Console.WriteLine(channel + quote.Text + times); // ONR2010
}
