// A spread of nothing, and one.
public class Desk
{
    Attribution Make(SpeakerId one) => new() { By = [.. Array.Empty<SpeakerId>(), one] };
}
