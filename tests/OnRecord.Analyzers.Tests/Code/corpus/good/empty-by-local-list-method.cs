// A list that a method fills.
public class Desk
{
    Attribution Make(string line)
    {
        List<SpeakerId> by = [];
        Collect(line, by);
        return new() { By = [.. by] };
    }

    static void Collect(string line, List<SpeakerId> by) => by.AddRange(line.Split(',').Select(s => new SpeakerId(s)));
}
