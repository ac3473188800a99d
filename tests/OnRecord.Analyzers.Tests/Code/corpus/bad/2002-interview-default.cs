// nullable: disable
// Handed to a constructor, with nullable off.
public class Desk
{
    Interview Make(string text, bool known, string who)
    {
        string speaker = null;
        if (known) speaker = who;
        return new Interview(text, speaker); // ONR2002
    }
}
