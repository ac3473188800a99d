// A helper property that parses.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? By { get; set; }

    public string Line
    {
        init
        {
            string[] parts = value.Split(':');
            By = parts[0];
            Text = parts[^1];
        }
    }

    public static Saying Make(string line) => new() { Line = line };
}
