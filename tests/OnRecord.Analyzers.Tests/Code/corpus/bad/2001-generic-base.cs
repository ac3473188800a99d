// A claim with a type parameter.
[Claim]
public class Statement<T>
{
    public T? Value { get; set; }

    [AttributedTo]
    public string? By { get; set; }

    public static Statement<T> Of(T value) => new() { Value = value }; // ONR2001
}
