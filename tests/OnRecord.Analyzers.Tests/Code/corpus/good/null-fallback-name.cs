// A fallback that names somebody.
public class Desk
{
    Quote Make(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author ?? dto.Name };
}
