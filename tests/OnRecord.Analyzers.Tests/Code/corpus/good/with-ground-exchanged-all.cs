// One ground, and the others cleared.
public class Desk
{
    Attribution Exchange(Attribution attribution, SpeakerId who) => attribution with { By = [who], Document = null, Narrator = null, Witnessed = null };
}
