// Null in a member that is no ground.
public class Desk
{
    Attribution Make(SpeakerId who) => new() { By = [who], In = null, Cue = null };
}
