// A single letter.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "Q" };
}
