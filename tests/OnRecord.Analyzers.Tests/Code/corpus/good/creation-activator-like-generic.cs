// A generic factory that sets it.
public class Desk
{
    T Make<T>(string from) where T : Message, new() => new T { From = from };
}
