// A chain whose last link sets it.
public class Desk
{
    Note Move(Note note, string by) => note with { By = "" } with { By = by };
}
