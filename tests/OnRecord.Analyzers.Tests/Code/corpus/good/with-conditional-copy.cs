// Changed on one way, and kept on the other.
public class Desk
{
    Note Sign(Note note, string? by) => by is null ? note : note with { By = by };
}
