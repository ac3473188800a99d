// The plain case.
public class Desk
{
    Quote Make(string by) => new Quote { Text = "It rained.", By = by };
}
