// A typed id.
public class Desk
{
    Attribution Make() => new() { By = [new SpeakerId("tbd")] }; // ONR2004
}
