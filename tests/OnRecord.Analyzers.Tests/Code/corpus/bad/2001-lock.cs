// Inside a lock and a using.
public class Desk
{
    Quote Make(object gate, IDisposable scope)
    {
        lock (gate)
        {
            using (scope)
            {
                return new Quote { Text = "It rained." }; // ONR2001
            }
        }
    }
}
