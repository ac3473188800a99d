// As a dictionary's value.
public class Desk
{
    Dictionary<string, Quote> Make(string by) => new()
    {
        ["rain"] = new Quote { Text = "It rained.", By = by },
        ["snow"] = new() { Text = "It snowed.", By = by },
    };
}
