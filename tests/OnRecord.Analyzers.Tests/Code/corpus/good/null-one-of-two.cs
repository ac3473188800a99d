// Of two members, one may be missing.
public class Desk
{
    Report Make(string text, string? speaker, string document) => new Report { Text = text, Speaker = speaker, Document = document };
}
