// A spread of what may be there, and of one who is.
public class Desk
{
    Attribution Make(IEnumerable<SpeakerId> more, SpeakerId one) => new() { By = [.. more, one] };
}
