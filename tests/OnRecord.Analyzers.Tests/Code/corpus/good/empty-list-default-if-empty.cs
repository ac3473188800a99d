// A list with a default.
public class Desk
{
    Wire Make(PostDto dto) => new Wire { Text = dto.Text, Sources = dto.Speakers.DefaultIfEmpty("The weather desk").ToList() };
}
