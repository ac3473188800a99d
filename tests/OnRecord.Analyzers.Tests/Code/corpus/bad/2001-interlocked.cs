// Put in place by another thread.
public class Desk
{
    Quote? _latest;

    void Publish(string text) => System.Threading.Interlocked.Exchange(ref _latest, new Quote { Text = text }); // ONR2001
}
