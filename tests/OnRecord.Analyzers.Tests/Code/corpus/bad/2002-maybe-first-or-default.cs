// What a query may not find.
public class Desk
{
    Quote Make(string text, List<string> names) => new Quote { Text = text, By = names.FirstOrDefault() }; // ONR2002
}
