// A value that an open enum doesn't list.
public class Desk
{
    Document Make(DocumentId id) => new() { Id = id, Kind = new("podcast"), Language = "en-GB" };
}
