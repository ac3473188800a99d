// Of two members, neither is there.
public class Desk
{
    Report Make(string text) => new Report { Text = text, Speaker = null, Document = null }; // ONR2002
}
