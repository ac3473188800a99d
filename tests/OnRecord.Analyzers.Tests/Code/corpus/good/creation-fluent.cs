// A fluent method of the claim sets it.
public class Desk
{
    Quote Make(string by) => new Quote().Saying("It rained.").Attributed(by);
}
