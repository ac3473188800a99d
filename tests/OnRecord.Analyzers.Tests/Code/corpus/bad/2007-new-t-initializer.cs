// A type parameter, with everything but the one that counts.
public class Desk
{
    T Make<T>(string body) where T : Message, new() => new T { Body = body }; // ONR2007
}
