// Null has an arm of its own.
public class Desk
{
    Quote? Make(string text, string? by) => by switch
    {
        null or "" => null,
        var name => new Quote { Text = text, By = name },
    };
}
