// Two locals, and the wrong one is filled.
public class Desk
{
    List<Quote> Make(string by)
    {
        var first = new Quote { Text = "It rained." };
        var second = new Quote { Text = "It snowed." }; // ONR2001
        first.By = by;
        first.By = by;
        return [first, second];
    }
}
