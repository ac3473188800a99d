// An abstract claim leaves it to its descendants.
[Claim]
public abstract class Utterance
{
    public string Text { get; set; } = "";
}

public class Saying : Utterance
{
    [AttributedTo]
    public required string By { get; init; }
}
