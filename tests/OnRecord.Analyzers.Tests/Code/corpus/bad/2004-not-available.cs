// Not available.
public class Desk
{
    Quote Make() => new Quote { Text = "It rained.", By = "N/A" }; // ONR2004
}
