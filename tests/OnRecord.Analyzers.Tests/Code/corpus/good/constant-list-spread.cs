// A list of which not all is known.
public class Desk
{
    Document Make(DocumentId id, IEnumerable<string> others) => new() { Id = id, Kind = DocumentKind.Article, Language = "en", Author = ["A. Writer", .. others] };
}
