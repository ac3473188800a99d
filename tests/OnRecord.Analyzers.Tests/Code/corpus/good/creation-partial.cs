// The attribution is declared in the one part and set through the other.
[Claim]
public partial class Line
{
    [AttributedTo] public string? By { get; set; }
}

public partial class Line
{
    public static Line From(string by) => new() { By = by };
}
