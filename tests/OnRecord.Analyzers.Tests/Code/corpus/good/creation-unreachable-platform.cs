// A queue's consumer signs what it takes out again at once.
public class Desk
{
    Quote Make(string text, string by)
    {
        Queue<Quote> queue = new();
        var quote = new Quote { Text = text };
        quote.By = by;
        queue.Enqueue(quote);
        return queue.Dequeue();
    }
}
