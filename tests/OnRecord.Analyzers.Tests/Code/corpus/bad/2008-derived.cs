// By way of the base.
public class Desk
{
    void Forget(Message message)
    {
        message.From = null; // ONR2008
        message.Body = message.Body.Trim();
    }
}
