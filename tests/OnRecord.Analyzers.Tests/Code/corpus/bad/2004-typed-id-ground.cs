// A typed id as the only ground.
public class Desk
{
    Attribution Make() => new() { Witnessed = new SpeakerId("someone") }; // ONR2004
}
