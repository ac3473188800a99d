// Of two members, each may be missing; which, isn't known here.
public class Desk
{
    Report Make(string text, string? speaker, string? document) => new Report { Text = text, Speaker = speaker, Document = document };
}
