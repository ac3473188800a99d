// In a collection expression.
public class Desk
{
    List<Quote> Make(Quote first) => [first, new() { Text = "It snowed." }]; // ONR2001
}
