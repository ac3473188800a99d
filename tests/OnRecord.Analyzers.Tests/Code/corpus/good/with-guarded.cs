// Set to what has been tested.
public class Desk
{
    Note Sign(Note note, string? by)
    {
        string name = by ?? "";
        if (name.Length == 0) return note;
        return note with { By = name };
    }
}
