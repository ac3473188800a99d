// An optional parameter that may be left out.
public class Desk
{
    string Show(string text, Sighting where = default) => text + where.Place;
}
