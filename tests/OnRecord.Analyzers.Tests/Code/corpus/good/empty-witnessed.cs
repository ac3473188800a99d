// A reporter saw it.
public class Desk
{
    Attribution Make(SpeakerId reporter) => new() { Witnessed = reporter };
}
