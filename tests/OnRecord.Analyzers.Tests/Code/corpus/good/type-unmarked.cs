// A type without any mark.
public class Saying
{
    public string Text { get; set; } = "";
}
