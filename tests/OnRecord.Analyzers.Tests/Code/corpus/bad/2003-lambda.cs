// Returned from a lambda.
public class Desk
{
    Func<Attribution> Fallback => () => new Attribution(); // ONR2003
}
