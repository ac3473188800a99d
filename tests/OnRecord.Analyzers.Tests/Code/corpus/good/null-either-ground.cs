// Of two grounds, each may be missing; which, isn't known here.
public class Desk
{
    Attribution Make(DocumentId? document, SpeakerId? witness) => new() { Document = document, Witnessed = witness };
}
