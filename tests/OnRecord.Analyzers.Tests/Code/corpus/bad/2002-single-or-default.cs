// Whoever is there, if anybody.
public class Desk
{
    Quote Make(string text, PostDto dto) => new() { Text = text, By = dto.Speakers.SingleOrDefault() }; // ONR2002
}
