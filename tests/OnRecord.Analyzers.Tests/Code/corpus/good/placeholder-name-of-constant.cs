// The name of a thing, in a constant.
public class Desk
{
    private const string Test = nameof(Test);

    public Quote Make() => new Quote { Text = "It rained.", By = Test };
}
