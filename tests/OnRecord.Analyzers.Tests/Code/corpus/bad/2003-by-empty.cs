// A list without speakers.
public class Desk
{
    Attribution Make(DocumentId article) => new() { By = [], In = article }; // ONR2003
}
