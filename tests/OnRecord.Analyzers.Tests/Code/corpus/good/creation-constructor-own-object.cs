// An object that knows by itself who speaks.
public sealed class CurrentUser
{
    public string Name { get; } = Environment.UserName;
}

[Claim]
public class Saying
{
    public Saying() => By = new CurrentUser();

    public string Text { get; set; } = "";

    [AttributedTo]
    public CurrentUser By { get; set; }

    public static Saying Of(string text) => new() { Text = text };
}

[Claim]
public class Line
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public CurrentUser By { get; set; } = new();

    public static Line Of(string text) => new() { Text = text };
}
