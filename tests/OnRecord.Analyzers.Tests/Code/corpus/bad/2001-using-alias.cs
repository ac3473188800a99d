// By another name.
using Saying = Models.Quote;

public class Desk
{
    public Saying Make() => new Saying { Text = "It rained." }; // ONR2001
}
