// A witness without name or description.
public class Desk
{
    Testimony Make() => new Testimony { Text = "It rained.", Witness = new Person { Role = "neighbour" } }; // ONR2003
}
