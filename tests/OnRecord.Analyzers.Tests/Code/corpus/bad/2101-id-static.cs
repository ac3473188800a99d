// An id kept in a field.
public class Desk
{
    static readonly DocumentId Article = new("Article 1"); // ONR2101
}
