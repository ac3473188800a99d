// One branch leaves the local null.
public class Desk
{
    Quote Make(string text, bool known)
    {
        string? by = null;
        if (known)
        {
            by = "Ann Lee";
        }

        return new Quote { Text = text, By = by }; // ONR2002
    }
}
