// The member is one of an interface that the type fulfils, marked on the type.
public interface ISaid
{
    string? By { get; }
}

[Claim]
public sealed class Saying : ISaid
{
    [AttributedTo]
    public string? By { get; init; }
}
