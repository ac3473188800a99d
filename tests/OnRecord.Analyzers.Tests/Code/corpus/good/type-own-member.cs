// A member of its own.
[Claim]
public class Saying
{
    [AttributedTo]
    public required string By { get; init; }
}
