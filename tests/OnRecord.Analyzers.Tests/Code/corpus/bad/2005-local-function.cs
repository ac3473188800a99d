// In a local function.
public class Desk
{
    IEnumerable<Note> Strip(IEnumerable<Note> notes)
    {
        return notes.Select(One);

        static Note One(Note note) => note with { By = null! }; // ONR2005
    }
}
