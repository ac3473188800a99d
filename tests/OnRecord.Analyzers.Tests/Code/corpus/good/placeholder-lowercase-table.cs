// A table of fillers that are refused.
public class Desk
{
    static readonly HashSet<string> Fillers = ["tbd", "n/a", "unknown"];

    Remark? Make(string text, string by) => Fillers.Contains(by) ? null : new(text, by);
}
