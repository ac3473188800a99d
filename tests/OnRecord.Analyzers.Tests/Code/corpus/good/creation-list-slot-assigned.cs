// A list of sources from elsewhere.
public class Desk
{
    Wire Make(PostDto dto) => new Wire { Text = dto.Text, Sources = dto.Speakers };
}
