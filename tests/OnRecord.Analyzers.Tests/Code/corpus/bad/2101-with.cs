// A copy with a blank text.
public class Desk
{
    Statement Blank(Statement statement) => statement with { Text = "" }; // ONR2101
}
