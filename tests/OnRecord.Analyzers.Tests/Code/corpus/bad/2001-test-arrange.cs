// A test's arrange step.
public class Desk
{
    void Serializes_text()
    {
        var quote = new Quote { Text = "It rained." }; // ONR2001
        string json = System.Text.Json.JsonSerializer.Serialize(quote);
        if (!json.Contains("rained")) throw new Exception(json);
    }
}
