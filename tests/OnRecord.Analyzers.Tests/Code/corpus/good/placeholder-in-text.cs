// A placeholder in the text.
public class Desk
{
    Quote Make(string by) => new Quote { Text = "TBD", Topic = "unknown", By = by };
}
