// All in one condition.
public class Desk
{
    Quote? Make(string text, Person? person) => person != null && person.Name != null ? new Quote { Text = text, By = person.Name } : null;
}
