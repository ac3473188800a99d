// Handed to a serializer, which reads it.
public class Desk
{
    string Write(string text) => System.Text.Json.JsonSerializer.Serialize(new Quote { Text = text }); // ONR2001
}
