// A base to copy from, and each copy signed.
public class Desk
{
    IEnumerable<Note> Make(IEnumerable<(string Text, string By)> raw)
    {
        Note blank = new() { Text = "-" };
        foreach (var (text, by) in raw)
        {
            yield return blank with { Text = text, By = by };
        }
    }
}
