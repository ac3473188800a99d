// Validated by a method of the project.
public class Desk
{
    Quote Read(string json) => Validated(System.Text.Json.JsonSerializer.Deserialize<Quote>(json));

    static Quote Validated(Quote? quote) => quote is not null && quote.Validate().IsValid ? quote : throw new FormatException();
}
