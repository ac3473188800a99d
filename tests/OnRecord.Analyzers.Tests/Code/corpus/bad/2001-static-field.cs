// A static field.
public class Desk
{
    static readonly Quote Sample = new() { Text = "It rained." }; // ONR2001
}
