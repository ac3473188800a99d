// No SHA-256.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Sha256 = "abc" }; // ONR2101
}
