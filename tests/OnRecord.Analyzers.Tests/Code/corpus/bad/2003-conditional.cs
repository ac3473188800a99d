// One side of a conditional.
public class Desk
{
    Attribution Make(bool known, SpeakerId who) => new() { By = known ? [who] : [] }; // ONR2003
}
