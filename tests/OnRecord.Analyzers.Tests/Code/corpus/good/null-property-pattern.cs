// Found by a pattern.
public class Desk
{
    Quote? Make(PostDto dto) => dto is { Author: { Length: > 0 } author } ? new() { Text = dto.Text, By = author } : null;
}
