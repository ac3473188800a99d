// A person without a name, from the start.
[Claim]
public class Saying
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public Person By { get; set; } = new Person();

    public static Saying Of(string text) => new() { Text = text }; // ONR2001
}
