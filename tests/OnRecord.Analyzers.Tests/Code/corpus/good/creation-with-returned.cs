// The copy is what is returned.
public class Desk
{
    Note Make(string text, string by)
    {
        var note = new Note { Text = text };
        return note with { By = by };
    }
}
