// A value of an open enum that is empty.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = new(""), Language = "en" }; // ONR2101
}
