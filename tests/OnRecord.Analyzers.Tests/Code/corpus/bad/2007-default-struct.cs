// The default of a struct.
public class Desk
{
    Tweet Make() => default; // ONR2007
}
