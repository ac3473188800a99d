// No speakers, but a document.
public class Desk
{
    Attribution Make(DocumentId filing) => new() { By = [], Document = filing };
}
