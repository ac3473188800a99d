// An id kept in a field.
// news: real
public class Desk
{
    static readonly DocumentId Article = new("Article 1"); // ONR2101
}
