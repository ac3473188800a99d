// A copy with an id that is none.
public class Desk
{
    Statement Renamed(Statement statement) => statement with { Id = new("S 1") }; // ONR2101
}
