// A generic factory that sets it afterwards.
public class Desk
{
    T Make<T>(string from) where T : Message, new()
    {
        T message = new T();
        message.From = from;
        return message;
    }
}
