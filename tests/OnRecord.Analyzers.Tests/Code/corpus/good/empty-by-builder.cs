// An immutable list's builder.
public class Desk
{
    Attribution Make(IEnumerable<string> ids)
    {
        var by = ImmutableArray.CreateBuilder<SpeakerId>();
        foreach (string id in ids) by.Add(new(id));
        return new() { By = by.ToArray() };
    }
}
