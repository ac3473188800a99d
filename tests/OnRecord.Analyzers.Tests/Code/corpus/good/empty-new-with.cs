// A new one, copied at once.
public class Desk
{
    Attribution Make(SpeakerId who) => new Attribution() with { By = [who] };
}
