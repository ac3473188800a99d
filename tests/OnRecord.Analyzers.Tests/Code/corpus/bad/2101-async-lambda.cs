// In a lambda, awaited.
public class Desk
{
    async Task<Document> Make(DocumentId id) => await Task.Run(() => new Document { Id = id, Kind = DocumentKind.Article, Language = "" }); // ONR2101
}
