// The only ground of an attribution may be missing.
public class Desk
{
    Attribution Make(DocumentId? document, DocumentId article) => new() { Document = document, In = article }; // ONR2002
}
