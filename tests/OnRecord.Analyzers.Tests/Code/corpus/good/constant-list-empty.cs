// An optional list that is empty.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Author = [] };
}
