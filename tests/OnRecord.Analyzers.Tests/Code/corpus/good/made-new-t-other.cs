// A type parameter of another kind.
public class Desk
{
    T Make<T>() where T : Exception, new() => new T();
}
