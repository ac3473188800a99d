// With its whole name.
public class Desk
{
    Models.Quote Make() => new global::Models.Quote { Text = "It rained." }; // ONR2001
}
