// A test's object mother with a default speaker.
public static class A
{
    public static Quote Quote(string text = "It rained.", string by = "Ann Lee") => new() { Text = text, By = by };
}
