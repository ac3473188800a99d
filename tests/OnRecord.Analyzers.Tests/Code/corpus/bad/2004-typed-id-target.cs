// A typed id, in short.
public class Desk
{
    Attribution Make(SpeakerId first) => new() { By = [first, new("unnamed")] }; // ONR2004
}
