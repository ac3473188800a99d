// No language tag.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = "english (UK)" }; // ONR2101
}
