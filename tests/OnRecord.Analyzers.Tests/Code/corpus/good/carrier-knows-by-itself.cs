public class Source
{
    public Source() => Name = Environment.UserName;

    [AttributedTo]
    public string? Name { get; set; }
}

[Claim]
public class Notice
{
    public string Text { get; set; } = "";

    public Source Source { get; set; } = new();
}

public static class Desk
{
    public static Notice Post(string text) => new Notice { Text = text };
}
