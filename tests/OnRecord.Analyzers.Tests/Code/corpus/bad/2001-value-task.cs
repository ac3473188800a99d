// In a value task.
public class Desk
{
    ValueTask<Quote> Load(string text) => new(new Quote { Text = text }); // ONR2001
}
