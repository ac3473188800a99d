// In a list's initializer.
public class Desk
{
    Wire Make() => new Wire { Text = "It rained.", Sources = new List<string> { "unknown" } }; // ONR2004
}
