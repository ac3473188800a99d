// Taken away on one way.
public class Desk
{
    Note Redact(Note note, bool isPublic) => note with { By = isPublic ? "" : note.By }; // ONR2005
}
