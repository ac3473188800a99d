// A constant of another class.
public static class Languages
{
    public const string English = "english language";
}

public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = DocumentKind.Article, Language = Languages.English }; // ONR2101
}
