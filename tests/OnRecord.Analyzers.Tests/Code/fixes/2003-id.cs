// ONR2003: Use 'minister'
class Desk
{
    Attribution Make(SpeakerId minister) => new() { By = [new("")] };
}
// becomes
class Desk
{
    Attribution Make(SpeakerId minister) => new() { By = [minister] };
}
