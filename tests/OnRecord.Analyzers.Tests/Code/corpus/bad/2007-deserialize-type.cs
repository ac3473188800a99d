// The type as a value.
public class Desk
{
    object? Read(string json) => System.Text.Json.JsonSerializer.Deserialize(json, typeof(Quote)); // ONR2007
}
