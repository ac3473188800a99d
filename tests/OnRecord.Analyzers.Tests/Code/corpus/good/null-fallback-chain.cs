// A fallback of a fallback.
public class Desk
{
    Quote Make(PostDto dto, string? editor) => new Quote { Text = dto.Text, By = dto.Author ?? editor ?? throw new InvalidOperationException("Who?") };
}
