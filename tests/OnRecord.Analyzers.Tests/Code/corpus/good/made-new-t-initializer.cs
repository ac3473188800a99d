// A type parameter, with the one that counts.
public class Desk
{
    T Make<T>(string from) where T : Message, new() => new T { From = from };
}
