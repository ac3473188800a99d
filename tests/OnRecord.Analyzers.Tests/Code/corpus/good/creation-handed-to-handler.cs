// Handed to handlers, which may fill it in.
public class Desk
{
    event Action<Quote>? Found;

    void OnLine(object? sender, string line) => Found?.Invoke(new Quote { Text = line });
}
