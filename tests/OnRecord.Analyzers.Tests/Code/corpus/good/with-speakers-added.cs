// A copy with one speaker more.
public class Desk
{
    Attribution Add(Attribution attribution, SpeakerId who) => attribution with { By = [.. attribution.By, who] };
}
