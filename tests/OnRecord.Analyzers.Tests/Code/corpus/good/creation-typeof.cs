// Names of the type that make nothing.
public class Desk
{
    (Type, string) Names() => (typeof(Quote), nameof(Quote));
}
