// The default of a local function.
public class Desk
{
    List<Quote> Make(string[] lines)
    {
        return lines.Select(l => Parse(l)).ToList();

        static Quote Parse(string line, string by = "todo") => new() { Text = line, By = by }; // ONR2004
    }
}
