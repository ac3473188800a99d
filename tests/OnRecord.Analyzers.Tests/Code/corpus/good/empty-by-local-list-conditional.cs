// A list that may be filled.
public class Desk
{
    Attribution Make(SpeakerId? one, SpeakerId? other)
    {
        var by = new List<SpeakerId>();
        if (one is { } first) by.Add(first);
        if (other is { } second) by.Add(second);
        if (by.Count == 0) throw new ArgumentException("Who?");
        return new() { By = [.. by] };
    }
}
