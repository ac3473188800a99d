// A constructor takes it.
public class Desk
{
    Interview Make(string text, string speaker) => new Interview(text, speaker);
}
