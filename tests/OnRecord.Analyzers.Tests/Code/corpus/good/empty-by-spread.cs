// A spread.
public class Desk
{
    Attribution Make(IEnumerable<SpeakerId> some, SpeakerId one) => new() { By = [.. some, one] };
}
