// As many as one likes.
public class Desk
{
    void Publish([Publishes] params Quote[] quotes) => Console.WriteLine(quotes.Length); // ONR2010
}
