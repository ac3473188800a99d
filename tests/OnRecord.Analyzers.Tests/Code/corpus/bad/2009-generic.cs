// A type with a type parameter.
[Claim]
public class Saying<T> // ONR2009
{
    public T? Value { get; set; }
}
