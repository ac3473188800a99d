// A weasel word is no placeholder; the validator looks at those.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "Sources" };
}
