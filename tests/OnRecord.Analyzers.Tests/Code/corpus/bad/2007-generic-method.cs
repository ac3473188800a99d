// A type parameter that is a claim.
public class Desk
{
    T? Read<T>(string json) where T : Message => System.Text.Json.JsonSerializer.Deserialize<T>(json); // ONR2007
}
