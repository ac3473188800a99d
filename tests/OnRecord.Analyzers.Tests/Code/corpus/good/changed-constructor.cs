// A constructor's first value, that every caller replaces.
[Claim]
public class Saying
{
    public Saying() => By = "";

    [AttributedTo]
    public string By { get; set; }

    public static Saying Make(string by) => new() { By = by };
}
