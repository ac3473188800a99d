// A template without a ground, filled by a copy.
public class Desk
{
    static readonly Attribution InArticle = new() { In = new DocumentId("briefing") };

    Attribution Make(SpeakerId who) => InArticle with { By = [who] };
}
