// A witness's name.
public class Desk
{
    Testimony Make() => new Testimony { Text = "It rained.", Witness = new() { Name = "Unknown" } }; // ONR2004
}
