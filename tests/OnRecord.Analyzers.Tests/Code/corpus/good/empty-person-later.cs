// A person that gets a name later.
public class Desk
{
    Testimony Make(string text, string name)
    {
        var testimony = new Testimony { Text = text, Witness = new Person() };
        testimony.Witness.Name = name;
        return testimony;
    }
}
