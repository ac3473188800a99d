// A type in two parts, one of which makes claims.
public partial class Importer
{
    private readonly List<Quote> _quotes = new();
}

public partial class Importer
{
    public void Import(string line) => _quotes.Add(new Quote { Text = line }); // ONR2001
}
