// In an array.
public class Desk
{
    Quote[] Make() => new[] { new Quote { Text = "It rained." } }; // ONR2001
}
