// A speaker of another kind is none.
public class Desk
{
    Testimony Make(string text, object speaker) => new() { Text = text, Witness = speaker as Person }; // ONR2002
}
