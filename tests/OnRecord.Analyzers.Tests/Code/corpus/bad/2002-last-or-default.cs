// The last one, if any.
public class Desk
{
    Quote Make(string[] lines) => new() { Text = lines[0], By = lines.LastOrDefault(l => l.StartsWith("By ", StringComparison.Ordinal)) }; // ONR2002
}
