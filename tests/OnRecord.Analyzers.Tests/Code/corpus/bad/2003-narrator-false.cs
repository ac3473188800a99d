// A narrator that says no.
public class Desk
{
    Attribution Make() => new() { Narrator = false }; // ONR2003
}
