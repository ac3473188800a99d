// An id that comes from elsewhere.
public class Desk
{
    DocumentId Id(string id) => new(id.Trim());
}
