// A primary constructor's parameter that a property gives back.
[Claim]
public class Saying(string text, string by)
{
    public string Text => text;

    [AttributedTo]
    public string By => by;

    public static Saying Of(string text, string by) => new(text, by);
}
