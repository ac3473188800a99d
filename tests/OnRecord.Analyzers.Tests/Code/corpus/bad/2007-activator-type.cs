// By reflection, of a type as a value.
public class Desk
{
    object? Make() => Activator.CreateInstance(typeof(Quote)); // ONR2007
}
