// A method that makes templates.
public class Desk
{
    static Attribution In(DocumentId article) => new() { In = article };

    Attribution Make(DocumentId article, SpeakerId who) => In(article) with { By = [who] };
}
