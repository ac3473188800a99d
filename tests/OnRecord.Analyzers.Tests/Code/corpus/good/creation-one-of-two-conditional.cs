// One or the other.
public class Desk
{
    Report Make(string text, string? speaker, string document) => new Report
    {
        Text = text,
        Speaker = speaker,
        Document = speaker is null ? document : null,
    };
}
