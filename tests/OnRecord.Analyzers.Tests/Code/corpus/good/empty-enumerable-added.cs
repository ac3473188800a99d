// An empty sequence to which someone is added.
public class Desk
{
    Attribution Make(SpeakerId who) => new() { By = Enumerable.Empty<SpeakerId>().Append(who).ToEquatableList() };
}
