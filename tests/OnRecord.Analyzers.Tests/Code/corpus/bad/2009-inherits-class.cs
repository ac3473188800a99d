// Of a claim without a member; what derives from it in turn is the same mistake.
[Claim]
public abstract class Base
{
    public string? Speaker { get; set; }
}

public class Mid : Base; // ONR2009

public sealed class Leaf : Mid;
