// A type with a member of the same name, and no claim.
public class Signature
{
    public string? By { get; set; }
}

public class Desk
{
    public Signature Make() => new Signature();
}
