// ONR2003: Take 'by' from the caller
class Desk
{
    Attribution Make() => new Attribution();
}
// becomes
class Desk
{
    Attribution Make(EquatableList<SpeakerId> by) => new Attribution() { By = by };
}
