// A positional record struct.
public class Desk
{
    Sighting Make(string place, string reporter) => new(place, reporter);
}
