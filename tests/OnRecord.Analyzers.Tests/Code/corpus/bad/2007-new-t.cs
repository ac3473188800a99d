// A type parameter.
public class Desk
{
    T Make<T>() where T : Quote, new() => new T(); // ONR2007
}
