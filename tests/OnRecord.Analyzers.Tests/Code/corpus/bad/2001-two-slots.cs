// Two members, of which one would be enough.
public class Desk
{
    Report Make(string text) => new Report { Text = text }; // ONR2001
}
