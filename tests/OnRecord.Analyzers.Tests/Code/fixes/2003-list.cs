// ONR2003: Use 'who'
class Desk
{
    Attribution Read(SpeakerId who, DocumentId article) => new Attribution { By = [], In = article };

    Attribution Old(SpeakerId who) => new Attribution { By = Array.Empty<SpeakerId>() };
}
// becomes
class Desk
{
    Attribution Read(SpeakerId who, DocumentId article) => new Attribution { By = [who], In = article };

    Attribution Old(SpeakerId who) => new Attribution { By = [who] };
}
