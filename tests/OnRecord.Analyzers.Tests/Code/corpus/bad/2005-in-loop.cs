// In a loop over claims.
public class Desk
{
    List<Note> Strip(List<Note> notes)
    {
        for (int i = 0; i < notes.Count; i++) notes[i] = notes[i] with { By = "" }; // ONR2005
        return notes;
    }
}
