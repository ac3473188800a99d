// In a null-conditional call.
public class Desk
{
    void Keep(List<Quote>? all, string text) => all?.Add(new Quote { Text = text }); // ONR2001
}
