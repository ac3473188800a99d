// By an alias of the type.
using Said = Models.Quote;

public class Desk
{
    Said Make(string text) => new Said { Text = text }; // ONR2001
}
