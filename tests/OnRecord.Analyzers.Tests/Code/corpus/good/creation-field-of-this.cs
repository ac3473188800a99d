// Signed by the constructor of whoever holds it.
public sealed class Box
{
    private readonly Quote _quote = new();

    public Box(string by)
    {
        _quote.By = by;
    }

    public Quote Open() => _quote;
}
