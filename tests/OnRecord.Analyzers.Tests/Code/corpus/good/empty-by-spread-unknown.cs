// A spread of as many as there are.
public class Desk
{
    Attribution Make(IEnumerable<SpeakerId> some) => new() { By = [.. some] };
}
