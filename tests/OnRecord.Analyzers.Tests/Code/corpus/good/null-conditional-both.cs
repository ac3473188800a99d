// Both sides name somebody.
public class Desk
{
    Quote Make(string text, bool early) => new Quote { Text = text, By = early ? "Ann Lee" : "Bo Chan" };
}
