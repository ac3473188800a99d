// Two at once, and both signed.
public class Desk
{
    (Quote, Quote) Make(string by)
    {
        var (first, second) = (new Quote { Text = "It rained." }, new Quote { Text = "It snowed." });
        first.By = second.By = by;
        return (first, second);
    }
}
