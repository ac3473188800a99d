// Values of code without annotations.
// nullable: disable
public class Desk
{
    Quote Map(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author };
}
