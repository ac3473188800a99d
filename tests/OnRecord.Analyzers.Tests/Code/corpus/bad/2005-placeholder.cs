// A placeholder in a copy.
public class Desk
{
    Note Hide(Note note) => note with { By = "TBD" }; // ONR2004
}
