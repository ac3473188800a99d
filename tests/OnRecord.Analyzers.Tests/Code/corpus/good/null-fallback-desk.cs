// A fallback to the desk itself.
public class Desk
{
    Quote Make(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author ?? "The weather desk" };
}
