// In a query over ids.
public class Desk
{
    IEnumerable<Document> Make(IEnumerable<DocumentId> ids) => ids.Select(id => new Document { Id = id, Kind = DocumentKind.Article, Language = "not a language" }); // ONR2101
}
