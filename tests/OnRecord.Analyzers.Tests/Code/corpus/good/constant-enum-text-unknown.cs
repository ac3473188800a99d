// A text that comes from elsewhere.
// news: real
public class Desk
{
    bool Read(string text, out Stance stance) => StanceExtensions.TryParse(text, out stance);
}
