// The default of a struct as an argument.
public class Desk
{
    void Keep(List<Tweet> all) => all.Add(default); // ONR2007
}
