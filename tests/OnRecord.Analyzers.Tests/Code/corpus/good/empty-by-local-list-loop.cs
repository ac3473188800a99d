// A list that a loop fills.
public class Desk
{
    Attribution Make(IEnumerable<string> ids)
    {
        var by = new List<SpeakerId>();
        foreach (string id in ids) by.Add(new SpeakerId(id));
        return new() { By = [.. by] };
    }
}
