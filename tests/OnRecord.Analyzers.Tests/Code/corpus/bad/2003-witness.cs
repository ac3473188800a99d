// A witness with a blank name.
public class Desk
{
    Testimony Make() => new Testimony { Text = "It rained.", Witness = new Person { Name = " " } }; // ONR2003
}
