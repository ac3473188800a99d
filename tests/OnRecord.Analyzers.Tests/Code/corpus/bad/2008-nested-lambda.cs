// In an event's handler.
public class Desk
{
    void Wire(Action<Action<Quote>> subscribe) => subscribe(quote => { Console.WriteLine(quote.Text); quote.By = null; }); // ONR2008
}
