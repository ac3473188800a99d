// A query.
public class Desk
{
    Attribution Make(IEnumerable<string> ids) => new() { By = ids.Select(i => new SpeakerId(i)).ToEquatableList() };
}
