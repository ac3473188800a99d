// The plain case.
public class Desk
{
    Quote Make() => new Quote(); // ONR2001
}
