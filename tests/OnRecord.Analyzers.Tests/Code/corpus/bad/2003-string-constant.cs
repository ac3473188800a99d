// A constant with nothing in it.
public class Desk
{
    const string Nobody = "";

    Quote Make() => new Quote { Text = "It rained.", By = Nobody }; // ONR2003
}
