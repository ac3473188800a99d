// A speaker who is described and not named.
public class Desk
{
    Testimony Make() => new Testimony { Text = "It rained.", Witness = new() { Description = "a neighbour who asked not to be named" } };
}
