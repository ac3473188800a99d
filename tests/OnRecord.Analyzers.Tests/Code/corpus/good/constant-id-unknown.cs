// An id that comes from elsewhere.
// news: real
public class Desk
{
    DocumentId Id(string id) => new(id.Trim());
}
