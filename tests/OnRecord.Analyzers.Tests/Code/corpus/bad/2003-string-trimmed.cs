// Blanks, trimmed.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "  ".Trim() }; // ONR2003
}
