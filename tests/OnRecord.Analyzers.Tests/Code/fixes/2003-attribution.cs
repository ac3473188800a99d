// ONR2003: Set By from 'who'
class Desk
{
    Attribution None(SpeakerId who) => new();

    Attribution Read(SpeakerId who, DocumentId article) => new Attribution { In = article };
}
// becomes
class Desk
{
    Attribution None(SpeakerId who) => new() { By = [who] };

    Attribution Read(SpeakerId who, DocumentId article) => new Attribution { In = article };
}
