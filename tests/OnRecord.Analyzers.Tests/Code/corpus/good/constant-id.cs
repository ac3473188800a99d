// An id as it should be.
public class Desk
{
    DocumentId Id() => new("rain-2026");
}
