// Of a generic base.
[Claim]
public abstract class Utterance<T>
{
    public T? Value { get; set; }
}

public sealed class Saying : Utterance<string>; // ONR2009
