// A value that was tested before.
public class Desk
{
    Quote? Make(PostDto dto)
    {
        if (dto.Author is null) return null;
        return new Quote { Text = dto.Text, By = dto.Author };
    }
}
