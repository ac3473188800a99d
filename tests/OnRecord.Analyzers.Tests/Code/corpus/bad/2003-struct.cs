// A struct.
public class Desk
{
    Sighting Make() => new Sighting("Main Street", ""); // ONR2003
}
