// A copy with a blank text.
// news: real
public class Desk
{
    Statement Blank(Statement statement) => statement with { Text = "" }; // ONR2101
}
