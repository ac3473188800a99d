// A speaker who is named afterwards.
public class Desk
{
    Testimony Make(string name)
    {
        var person = new Person();
        person.Name = name;
        return new Testimony { Text = "It rained.", Witness = person };
    }
}
