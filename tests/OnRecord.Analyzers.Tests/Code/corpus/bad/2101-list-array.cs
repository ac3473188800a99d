// A blank in an array of texts.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Author = new[] { "A. Writer", "" } }; // ONR2101
}
