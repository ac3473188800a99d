// By its type, and cast.
public class Desk
{
    Quote Make() => Activator.CreateInstance(typeof(Quote)) as Quote ?? throw new InvalidOperationException(); // ONR2007
}
