// A parser that remembers the last speaker.
public class Desk
{
    IEnumerable<Quote> Parse(IEnumerable<string> lines)
    {
        string speaker = "";
        foreach (string line in lines)
        {
            if (line.EndsWith(':'))
            {
                speaker = line.TrimEnd(':');
                continue;
            }

            yield return new Quote { Text = line, By = speaker };
        }
    }
}
