// Set to the default.
public class Desk
{
    void Forget(Message message) => message.From = default; // ONR2008
}
