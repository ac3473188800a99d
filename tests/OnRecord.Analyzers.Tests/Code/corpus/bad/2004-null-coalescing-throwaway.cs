// A chain of fallbacks that ends in a filler.
public class Desk
{
    Quote Make(PostDto dto, Person p) => new() { Text = dto.Text, By = dto.Author ?? p.Name ?? p.Role ?? "Unknown" }; // ONR2004
}
