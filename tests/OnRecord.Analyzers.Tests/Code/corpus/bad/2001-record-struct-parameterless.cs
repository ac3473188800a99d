// A record struct that is made without arguments.
public class Desk
{
    Sighting Make() => new Sighting(); // ONR2001
}
