// A person made beforehand, without name.
public class Desk
{
    Testimony Make(string text)
    {
        var person = new Person { Role = "neighbour" };
        return new Testimony { Text = text, Witness = person }; // ONR2003
    }
}
