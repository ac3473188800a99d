// A document without an id.
public class Desk
{
    Attribution Make() => new() { Document = new DocumentId("") }; // ONR2003
}
