// The base of claims.
public class Desk
{
    [Publishes]
    Task PublishAsync(Message message) => Task.CompletedTask; // ONR2010
}
