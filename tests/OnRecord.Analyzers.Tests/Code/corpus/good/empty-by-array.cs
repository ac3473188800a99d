// An array.
public class Desk
{
    Attribution Make(SpeakerId who) => new() { By = new[] { who } };
}
