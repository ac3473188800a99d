// Annotations are on, warnings are off.
#nullable enable annotations
#nullable disable warnings
public class Desk
{
    public Interview Make(string text) => new Interview(text, null); // ONR2002
}
