// A type parameter of the class.
public class Pool<T> where T : Message, new()
{
    private readonly Stack<T> _free = new();

    public T Take() => _free.Count > 0 ? _free.Pop() : new T(); // ONR2007
}
