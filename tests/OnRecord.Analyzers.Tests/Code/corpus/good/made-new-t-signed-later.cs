// A type parameter, signed before it is handed out.
public class Desk
{
    T Make<T>(string from) where T : Message, new()
    {
        T message = new();
        message.From = from;
        return message;
    }
}
