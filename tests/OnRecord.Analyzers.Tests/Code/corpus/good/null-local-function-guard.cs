// A local function that doesn't give null.
public class Desk
{
    Quote Make(string text, PostDto dto)
    {
        return new() { Text = text, By = Name() };

        string Name() => dto.Author ?? throw new InvalidOperationException("No author.");
    }
}
