// Validated where it is read.
public class Desk
{
    ValidationResult Check(string json) => System.Text.Json.JsonSerializer.Deserialize<Quote>(json)!.Validate();
}
