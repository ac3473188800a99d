// The type names the desk itself unless told otherwise.
[Claim]
public class Bulletin
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string By { get; set; } = "The weather desk";
}

public class Desk
{
    public Bulletin Make() => new Bulletin { Text = "Rain at times." };
}
