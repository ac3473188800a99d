// One speaker.
public class Desk
{
    Attribution Make(SpeakerId who) => new() { By = [who] };
}
