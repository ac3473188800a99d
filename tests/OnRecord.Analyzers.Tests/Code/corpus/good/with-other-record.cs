// A copy of another record.
public record Signature(string By);

public class Desk
{
    public Signature Strip(Signature signature) => signature with { By = "" };
}
