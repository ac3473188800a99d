// A transfer object, from which the claim is made.
public class Desk
{
    Quote Read(string json)
    {
        PostDto dto = System.Text.Json.JsonSerializer.Deserialize<PostDto>(json)!;
        return new Quote { Text = dto.Text, By = dto.Author ?? throw new FormatException("Who?") };
    }
}
