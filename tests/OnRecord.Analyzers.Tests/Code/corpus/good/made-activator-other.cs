// Reflection on other types.
public class Desk
{
    object? Make(Type type) => Activator.CreateInstance(type);
}
