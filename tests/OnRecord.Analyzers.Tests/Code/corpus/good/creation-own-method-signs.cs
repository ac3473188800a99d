// A method of the claim signs it.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? By { get; private set; }

    public void Sign(string by) => By = by;

    public static Saying Make(string text, string by)
    {
        var made = new Saying { Text = text };
        made.Sign(by);
        return made;
    }
}
