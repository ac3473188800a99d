// A factory method of a generic class.
public sealed class Pool<T> where T : Quote, new()
{
    private readonly Func<T> _make = () => new T(); // ONR2007

    public T Rent() => _make();
}
