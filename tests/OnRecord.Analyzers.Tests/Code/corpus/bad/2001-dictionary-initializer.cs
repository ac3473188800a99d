// The pairs of a dictionary.
public class Desk
{
    static readonly Dictionary<int, Quote> Samples = new()
    {
        { 1, new Quote { Text = "It rained.", By = "Ann Lee" } },
        { 2, new Quote { Text = "It snowed." } }, // ONR2001
    };
}
