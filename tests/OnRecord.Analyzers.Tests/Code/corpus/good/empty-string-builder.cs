// Built piece by piece.
public class Desk
{
    Remark Make(string text, Person person)
    {
        var by = new System.Text.StringBuilder();
        by.Append(person.Name).Append(' ').Append(person.Role);
        return new(text, by.ToString());
    }
}
