// A member behind a question mark.
public class Desk
{
    Quote Make(string text, PostDto? dto) => new Quote { Text = text, By = dto?.Name }; // ONR2002
}
