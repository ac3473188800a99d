// Put into a queue.
public class Desk
{
    readonly System.Collections.Concurrent.ConcurrentQueue<Quote> _queue = new();

    void Enqueue(string text) => _queue.Enqueue(new Quote { Text = text }); // ONR2001
}
