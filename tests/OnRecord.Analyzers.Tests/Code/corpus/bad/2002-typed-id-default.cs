// The default of a typed id.
public class Desk
{
    Attribution Make() => new() { Witnessed = default(SpeakerId) }; // ONR2002
}
