// Falls back on what may be null.
public class Desk
{
    Quote Make(PostDto dto, Person? person) => new() { Text = dto.Text, By = dto.Author ?? person?.Name }; // ONR2002
}
