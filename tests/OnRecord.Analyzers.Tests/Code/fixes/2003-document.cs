// ONR2003: Set Document from 'filing'
class Desk
{
    Attribution Make(DocumentId filing) => new Attribution();
}
// becomes
class Desk
{
    Attribution Make(DocumentId filing) => new Attribution() { Document = filing };
}
