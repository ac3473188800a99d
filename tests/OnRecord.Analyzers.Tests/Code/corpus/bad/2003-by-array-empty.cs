// The framework's empty array.
public class Desk
{
    Attribution Make() => new() { By = Array.Empty<SpeakerId>() }; // ONR2003
}
