// Handed to a method of the same class that only reads it.
public class Desk
{
    void Run() => Print(new Quote { Text = "It rained." }); // ONR2001

    void Print(Quote quote) => Console.WriteLine(quote.Text);
}
