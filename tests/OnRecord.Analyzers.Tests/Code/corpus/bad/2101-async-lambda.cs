// In a lambda, awaited.
// news: real
public class Desk
{
    async Task<Document> Make(DocumentId id) => await Task.Run(() => new Document { Id = id, Kind = DocumentKind.Article, Language = "" }); // ONR2101
}
