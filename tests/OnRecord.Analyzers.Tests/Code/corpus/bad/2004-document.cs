// A document that isn't named.
public class Desk
{
    Attribution Make() => new() { Document = new("tbc") }; // ONR2004
}
