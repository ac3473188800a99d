// The article's own voice.
public class Desk
{
    Attribution Make(DocumentId article) => new() { Narrator = true, In = article };
}
