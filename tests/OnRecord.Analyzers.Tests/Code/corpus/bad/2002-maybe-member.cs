// A member of a transfer object that may be null.
public class Desk
{
    Quote Map(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author }; // ONR2002
}
