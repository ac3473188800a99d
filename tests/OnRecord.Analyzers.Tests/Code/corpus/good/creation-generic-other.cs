// A generic factory of other things.
public class Desk
{
    T Make<T>() where T : new() => new T();
}
