// What the environment may not have.
public class Desk
{
    Quote Make(string text) => new Quote { Text = text, By = Environment.GetEnvironmentVariable("SPEAKER") }; // ONR2002
}
