// A spread of nothing.
public class Desk
{
    Attribution Make() => new() { By = [.. Array.Empty<SpeakerId>(), .. Enumerable.Empty<SpeakerId>()] }; // ONR2003
}
