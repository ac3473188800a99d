// A blank in an array of texts.
// news: real
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Author = new[] { "A. Writer", "" } }; // ONR2101
}
