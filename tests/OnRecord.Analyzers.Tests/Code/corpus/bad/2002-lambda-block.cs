// In the block of a lambda.
public class Desk
{
    List<Quote> Make(List<string> lines) => lines.ConvertAll(line =>
    {
        string? by = line.StartsWith('-') ? null : line;
        return new Quote { Text = line, By = by }; // ONR2002
    });
}
