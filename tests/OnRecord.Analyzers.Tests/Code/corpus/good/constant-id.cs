// An id as it should be.
// news: real
public class Desk
{
    DocumentId Id() => new("rain-2026");
}
