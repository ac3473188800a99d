// A property that makes a new one each time.
public class Desk
{
    public Quote Empty => new(); // ONR2001
}
