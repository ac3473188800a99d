// A text from a resource.
public class Desk
{
    static string DeskName => Environment.GetEnvironmentVariable("DESK") ?? "The desk";

    Quote Make() => new Quote { Text = "It rained.", By = DeskName };
}
