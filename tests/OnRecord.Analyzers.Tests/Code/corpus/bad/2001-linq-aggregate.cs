// Inside a longer lambda.
public class Desk
{
    int Count(string[] lines) => lines.Select(l =>
    {
        var quote = new Quote { Text = l }; // ONR2001
        return quote;
    }).Count();
}
