// An id that is computed.
public class Desk
{
    ClaimId Id(string title) => new(title.ToLowerInvariant().Replace(' ', '-'));
}
