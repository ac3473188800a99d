// Everything is set but the one that counts.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", Topic = "weather" }; // ONR2001
}
