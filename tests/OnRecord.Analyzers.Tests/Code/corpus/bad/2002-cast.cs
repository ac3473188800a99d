// Null with a cast.
public class Desk
{
    Quote Make() => new Quote { By = (string?)null }; // ONR2002
}
