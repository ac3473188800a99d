// Speakers or a document, depending.
public class Desk
{
    Attribution Make(bool known, SpeakerId who, DocumentId filing) => new()
    {
        By = known ? [who] : [],
        Document = known ? null : filing,
    };
}
