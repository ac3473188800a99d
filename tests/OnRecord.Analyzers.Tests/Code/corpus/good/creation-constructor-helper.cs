// A constructor that lets a method set it.
[Claim]
public class Saying
{
    public Saying(string line)
    {
        Split(line);
    }

    public string Text { get; private set; } = "";

    [AttributedTo]
    public string By { get; private set; } = "";

    private void Split(string line)
    {
        int colon = line.IndexOf(':');
        By = line.Substring(0, colon);
        Text = line.Substring(colon + 1);
    }

    public static Saying Make(string line) => new(line);
}
