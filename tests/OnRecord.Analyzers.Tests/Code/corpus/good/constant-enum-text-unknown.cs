// A text that comes from elsewhere.
public class Desk
{
    bool Read(string text, out Stance stance) => StanceExtensions.TryParse(text, out stance);
}
