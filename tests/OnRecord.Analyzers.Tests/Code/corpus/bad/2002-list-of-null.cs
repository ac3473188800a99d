// A list of nobody.
public class Desk
{
    Wire Make() => new Wire { Text = "It rained.", Sources = null! }; // ONR2002
}
