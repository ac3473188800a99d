// A list with a fallback that names somebody.
public class Desk
{
    Wire Make(PostDto dto) => new Wire { Text = dto.Text, Sources = dto.Speakers.Count > 0 ? dto.Speakers : ["The weather desk"] };
}
