// Read and validated in one condition.
public class Desk
{
    Quote? Read(string json) =>
        System.Text.Json.JsonSerializer.Deserialize<Quote>(json) is { } quote && quote.Validate().IsValid ? quote : null;
}
