// Straight into a property.
public sealed class Cache
{
    public Quote? Latest { get; private set; }

    public void Load(string json) => Latest = System.Text.Json.JsonSerializer.Deserialize<Quote>(json); // ONR2007
}
