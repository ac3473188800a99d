// A value of which the author knows that it is there.
public class Desk
{
    Quote Make(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author! };
}
