// A list of new ones, signed by ForEach.
public class Desk
{
    List<Quote> Make(string by)
    {
        var all = new List<Quote> { new() { Text = "It rained." }, new() { Text = "It snowed." } };
        all.ForEach(q => q.By = by);
        return all;
    }
}
