// Signed where it lies in a list.
public class Desk
{
    List<Quote> Make(string[] lines, string by)
    {
        List<Quote> all = [];
        foreach (string line in lines)
        {
            all.Add(new Quote { Text = line });
            all[^1].By = by;
        }

        return all;
    }
}
