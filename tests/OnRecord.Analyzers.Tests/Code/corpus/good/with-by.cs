// A copy with other speakers.
public class Desk
{
    Attribution Attribute(Attribution attribution, SpeakerId who) => attribution with { By = [who] };
}
