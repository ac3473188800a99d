// A tab in a copy.
public class Desk
{
    Statement Make(Statement statement) => statement with { Text = "\t" }; // ONR2101
}
