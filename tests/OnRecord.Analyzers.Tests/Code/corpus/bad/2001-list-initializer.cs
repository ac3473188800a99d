// In a list's initializer.
public class Desk
{
    List<Quote> Make() => new()
    {
        new Quote { Text = "It rained.", By = "Ann" },
        new Quote { Text = "It snowed." }, // ONR2001
    };
}
