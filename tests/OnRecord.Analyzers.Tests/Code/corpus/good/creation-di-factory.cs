// Made by a factory that a container gets, with all it needs.
public sealed class Container
{
    private readonly Dictionary<Type, Func<object>> _factories = [];

    public void Add<T>(Func<T> factory) where T : class => _factories[typeof(T)] = () => factory();

    public static Container Make(string by)
    {
        Container container = new();
        container.Add(() => new Quote { Text = "It rained.", By = by });
        return container;
    }
}
