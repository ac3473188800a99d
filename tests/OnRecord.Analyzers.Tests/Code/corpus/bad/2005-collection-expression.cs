// In a collection expression.
public class Desk
{
    Note[] Both(Note note) => [note, note with { By = "" }]; // ONR2005
}
