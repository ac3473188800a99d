// A property with the field keyword.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string By { get => field; set => field = value.Trim(); } = Environment.UserName;

    public static Saying Of(string text) => new() { Text = text };
}
