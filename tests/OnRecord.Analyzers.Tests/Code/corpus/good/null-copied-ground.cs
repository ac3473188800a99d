// A ground copied from another attribution.
public class Desk
{
    Attribution Copy(Attribution other, DocumentId article) => new() { By = other.By, Document = other.Document, In = article };
}
