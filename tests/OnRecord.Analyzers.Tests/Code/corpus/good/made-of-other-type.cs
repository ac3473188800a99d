// Another type.
public class Desk
{
    PostDto? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<PostDto>(json);
}
