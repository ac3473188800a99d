// A witness who isn't there.
public class Desk
{
    Testimony Make() => new Testimony { Text = "It rained.", Witness = null }; // ONR2002
}
