// A filler inside a longer text.
public class Desk
{
    const string Test = "Test";

    Quote Make(string text) => new() { Text = text, By = $"{Test} Pilots' Union" };
}
