// The type has another name here.
using Wired = Models.Wire;

public class Desk
{
    Wired Make(string text) => new Wired { Text = text, Sources = new() }; // ONR2003
}
