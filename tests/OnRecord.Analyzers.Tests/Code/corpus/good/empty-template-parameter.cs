// A template handed to who fills it.
public class Desk
{
    static Attribution Sign(Attribution template, SpeakerId who) => template with { By = [who] };

    Attribution Make(DocumentId article, SpeakerId who) => Sign(new Attribution { In = article }, who);
}
