// One of two in a deconstruction.
public class Desk
{
    Quote[] Make(string by)
    {
        var (first, second) = (new Quote { Text = "It rained.", By = by }, new Quote { Text = "It snowed." }); // ONR2001
        return [first, second];
    }
}
