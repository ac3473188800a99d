// Of two members, one is enough.
public class Desk
{
    Report Make(string text, string document) => new Report { Text = text, Document = document };
}
