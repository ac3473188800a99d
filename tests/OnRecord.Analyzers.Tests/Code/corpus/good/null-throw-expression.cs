// Null is refused in passing.
public class Desk
{
    Quote Make(PostDto dto) => new() { Text = dto.Text, By = dto.Author ?? throw new ArgumentException("No author.", nameof(dto)) };
}
