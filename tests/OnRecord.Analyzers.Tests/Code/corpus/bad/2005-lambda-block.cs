// In the block of a lambda.
public class Desk
{
    List<Note> Strip(List<Note> notes) => notes.ConvertAll(note =>
    {
        string by = "";
        return note with { By = by }; // ONR2005
    });
}
