// Null in the grounds that aren't taken.
public class Desk
{
    Attribution Make(SpeakerId who) => new() { By = [who], Document = null, Narrator = null, Witnessed = null };
}
