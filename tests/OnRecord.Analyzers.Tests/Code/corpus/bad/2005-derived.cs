// A copy of a derived record.
public record Headline : Note
{
    public int Size { get; init; }

    public Headline Strip() => this with { By = "" }; // ONR2005
}
