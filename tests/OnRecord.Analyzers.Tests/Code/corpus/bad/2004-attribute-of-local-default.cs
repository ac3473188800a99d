// A local that is a placeholder until somebody is found.
public class Desk
{
    Remark Make(string text, IEnumerable<Person> people)
    {
        var by = "unknown";
        foreach (var person in people)
        {
            if (person.Name is { } name) by = name;
        }

        return new(text, by); // ONR2004
    }
}
