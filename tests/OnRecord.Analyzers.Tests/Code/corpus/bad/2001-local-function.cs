// A local function.
public class Desk
{
    List<Quote> Make(string[] lines)
    {
        return lines.Select(Parse).ToList();

        static Quote Parse(string line) => new() { Text = line }; // ONR2001
    }
}
