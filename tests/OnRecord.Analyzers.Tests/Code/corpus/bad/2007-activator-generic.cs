// By reflection.
public class Desk
{
    Quote Make() => Activator.CreateInstance<Quote>(); // ONR2007
}
