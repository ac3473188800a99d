// The fallback for a name that isn't there.
public class Desk
{
    Quote Map(PostDto dto) => new Quote { Text = dto.Text, By = dto.Author ?? "unknown" }; // ONR2004
}
