// The default of a struct in the arm of a switch.
public class Desk
{
    Tweet Find(int n, Tweet first) => n switch { 0 => first, _ => default }; // ONR2007
}
