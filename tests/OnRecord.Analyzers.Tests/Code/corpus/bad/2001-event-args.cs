// Raised with an event.
public sealed class FoundEventArgs(Quote quote) : EventArgs
{
    public Quote Quote => quote;
}

public class Desk
{
    public event EventHandler<FoundEventArgs>? Found;

    public void OnLine(string line) => Found?.Invoke(this, new FoundEventArgs(new Quote { Text = line })); // ONR2001
}
