// A template of which copies are made.
public class Desk
{
    static readonly Note Template = new() { Text = "" };

    Note Make(string text, string by) => Template with { Text = text, By = by };
}
