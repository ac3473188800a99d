// The last of a chain.
public class Desk
{
    Note Strip(Note note) => note with { Text = note.Text.Trim() } with { By = "  " }; // ONR2005
}
