// A constant in the method.
public class Desk
{
    Quote Make()
    {
        const string filler = "xxx";
        return new Quote { Text = "It rained.", By = filler }; // ONR2004
    }
}
