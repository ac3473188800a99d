// The fallback for a name that is blank.
public class Desk
{
    Quote Map(PostDto dto) => new Quote { Text = dto.Text, By = string.IsNullOrWhiteSpace(dto.Name) ? "Unknown" : dto.Name }; // ONR2004
}
