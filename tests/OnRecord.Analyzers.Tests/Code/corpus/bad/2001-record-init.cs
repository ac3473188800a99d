// A record with init members.
public class Desk
{
    Note Make(string text) => new Note { Text = text }; // ONR2001
}
