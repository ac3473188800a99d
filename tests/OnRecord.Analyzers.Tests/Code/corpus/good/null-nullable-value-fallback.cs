// A typed id with a fallback.
public class Desk
{
    Attribution Make(SpeakerId? who, SpeakerId desk) => new() { Witnessed = who ?? desk };
}
