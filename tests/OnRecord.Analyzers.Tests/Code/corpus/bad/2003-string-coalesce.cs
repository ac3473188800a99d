// The fallback for a name that isn't there.
public class Desk
{
    Quote Make(string? by) => new Quote { Text = "It rained.", By = by ?? "" }; // ONR2003
}
