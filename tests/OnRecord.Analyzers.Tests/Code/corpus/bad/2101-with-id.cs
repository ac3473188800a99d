// A copy with an id that is none.
// news: real
public class Desk
{
    Statement Renamed(Statement statement) => statement with { Id = new("S 1") }; // ONR2101
}
