// In a local function's own body.
public class Desk
{
    Quote Run(string text)
    {
        return Make(text);

        static Quote Make(string text)
        {
            string? by = null;
            return new() { Text = text, By = by }; // ONR2002
        }
    }
}
