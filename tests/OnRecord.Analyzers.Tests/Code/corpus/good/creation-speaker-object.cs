// A speaker of its own type.
public class Desk
{
    Testimony Make(string name) => new Testimony { Text = "It rained.", Witness = new Person { Name = name } };
}
