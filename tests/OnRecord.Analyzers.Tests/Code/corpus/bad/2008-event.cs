// In a handler.
public class Desk
{
    void OnCleared(object? sender, Quote quote) => quote.By = null; // ONR2008
}
