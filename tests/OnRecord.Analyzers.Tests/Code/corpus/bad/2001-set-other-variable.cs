// Another variable of the same kind is signed.
public class Desk
{
    Quote Make(string text, string by, Quote other)
    {
        Quote made = new() { Text = text }; // ONR2001
        other.By = by;
        return made;
    }
}
