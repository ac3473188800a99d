// A partial property.
[Claim]
public partial class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public partial string? By { get; set; }
}

public partial class Saying
{
    private string? _by;

    public partial string? By { get => _by; set => _by = value; }

    public static Saying Of(string text, string by) => new() { Text = text, By = by };
}
