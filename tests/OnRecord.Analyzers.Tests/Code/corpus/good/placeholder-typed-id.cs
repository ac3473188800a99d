// A typed id that reads like a word.
public class Desk
{
    Attribution Make() => new() { By = [new SpeakerId("nato"), new("tass")] };
}
