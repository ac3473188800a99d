// A list of new ones, each signed where it comes out.
public class Desk
{
    IEnumerable<Quote> Make(string[] lines, string by)
    {
        var made = lines.Select(l => new Quote { Text = l }).ToList();
        for (int i = 0; i < made.Count; i++)
        {
            made[i].By = by + i;
            yield return made[i];
        }
    }
}
