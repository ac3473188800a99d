// An empty sequence, copied.
public class Desk
{
    Attribution Make() => new() { By = Enumerable.Empty<SpeakerId>().ToEquatableList() }; // ONR2003
}
