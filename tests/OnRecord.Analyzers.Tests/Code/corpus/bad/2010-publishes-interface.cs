// In an interface.
public interface IPublisher
{
    [Publishes]
    Task PublishAsync(Statement statement); // ONR2010
}
