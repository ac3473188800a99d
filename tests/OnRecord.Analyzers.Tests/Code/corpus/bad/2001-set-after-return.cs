// Signed where nobody comes to.
public class Desk
{
    Quote Make(string text, string? by)
    {
        Quote made = new() { Text = text }; // ONR2001
        switch (by)
        {
            case null:
            case "":
                return made;
            default:
                made.By = by;
                return made;
        }
    }
}
