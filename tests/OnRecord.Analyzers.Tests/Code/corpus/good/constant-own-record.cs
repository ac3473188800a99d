// A record of one's own that no schema knows.
public class Desk
{
    record Place(string Name) { public string? Code { get; init; } }

    Place Make() => new("") { Code = "" };
}
