// A language in a copy.
public class Desk
{
    Document Make(DocumentId id, Document document) => document with { Id = id, Language = "x" }; // ONR2101
}
