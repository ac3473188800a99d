// The name of a thing in the code.
public class Desk
{
    public static readonly object Unknown = new();

    public Quote Make() => new Quote { Text = "It rained.", By = nameof(Unknown) };
}
