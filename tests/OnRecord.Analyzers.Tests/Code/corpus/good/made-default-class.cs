// The default of a class is null.
public class Desk
{
    Quote? Make() => default(Quote);
}
