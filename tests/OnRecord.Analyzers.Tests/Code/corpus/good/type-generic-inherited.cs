// The member is the generic base's.
[Claim]
public abstract class Utterance<T>
{
    [AttributedTo]
    public T? Speaker { get; set; }
}

public sealed class Saying : Utterance<Person>;
