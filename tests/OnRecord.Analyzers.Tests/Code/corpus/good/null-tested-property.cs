// A member that was tested.
public class Desk
{
    Quote? Make(PostDto dto) => dto.Author is not null ? new Quote { Text = dto.Text, By = dto.Author } : null;
}
