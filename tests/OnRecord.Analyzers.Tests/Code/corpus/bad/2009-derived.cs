// A descendant of an abstract claim without one.
[Claim]
public abstract class Utterance
{
    public string Text { get; set; } = "";
}

public class Saying : Utterance // ONR2009
{
}
