// A blank in a list of texts.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Author = ["A. Writer", ""] }; // ONR2101
}
