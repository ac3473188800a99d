// A field.
[Claim]
public class Saying
{
    [AttributedTo]
    public required string By;
}
