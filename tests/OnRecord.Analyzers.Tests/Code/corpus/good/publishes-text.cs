// What publishes takes texts.
public class Desk
{
    [Publishes]
    void Publish(string html) => Console.WriteLine(html);
}
