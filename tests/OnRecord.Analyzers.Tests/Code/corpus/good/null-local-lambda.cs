// A local that a lambda sets.
public class Desk
{
    Quote Make(string text, Action<Action<string>> ask)
    {
        string by = "";
        ask(answer => by = answer);
        return new Quote { Text = text, By = by };
    }
}
