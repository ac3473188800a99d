// As a dictionary's value.
public class Desk
{
    Dictionary<string, Quote> Make() => new()
    {
        ["rain"] = new Quote { Text = "It rained." }, // ONR2001
    };
}
