// The member that says who is worked out.
[Claim]
public class Entry
{
    public string Signature { get; set; } = "Ann Lee, mayor";

    [AttributedTo]
    public string By => Signature.Split(',')[0];
}

public class Desk
{
    public Entry Make() => new Entry();
}
