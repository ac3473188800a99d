// A list without elements.
public class Desk
{
    List<Quote> Make() => new List<Quote>();
}
