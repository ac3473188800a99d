// A constructor that lets a method of its own do the work.
[Claim]
public class Saying
{
    public Saying(string line) => Parse(line);

    public string Text { get; private set; } = "";

    [AttributedTo]
    public string? By { get; private set; }

    private void Parse(string line)
    {
        string[] parts = line.Split(':');
        By = parts[0];
        Text = parts[^1];
    }

    public static Saying Of(string line) => new(line);
}
