// A constant of another class.
public static class Fillers
{
    public const string Speaker = "TBA";
}

public class Desk
{
    public Quote Make() => new Quote { Text = "It rained.", By = Fillers.Speaker }; // ONR2004
}
