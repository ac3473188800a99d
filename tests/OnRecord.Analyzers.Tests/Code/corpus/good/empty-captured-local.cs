// A local that a lambda fills.
public class Desk
{
    Remark Make(string text, List<Person> people)
    {
        string by = "";
        people.ForEach(p => by = p.Name ?? by);
        return new(text, by);
    }
}
