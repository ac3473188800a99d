// A constructor that reads what it needs.
[Claim]
public class Saying
{
    public Saying(IReadOnlyDictionary<string, string> values)
    {
        Text = values["text"];
        By = values.TryGetValue("by", out string? by) ? by : throw new KeyNotFoundException("by");
    }

    public string Text { get; }

    [AttributedTo]
    public string By { get; }

    public static Saying Of(IReadOnlyDictionary<string, string> values) => new(values);
}
