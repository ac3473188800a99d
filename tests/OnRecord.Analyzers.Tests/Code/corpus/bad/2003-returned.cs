// Returned from a factory.
public static class Attributions
{
    public static Attribution None() => new(); // ONR2003
}
