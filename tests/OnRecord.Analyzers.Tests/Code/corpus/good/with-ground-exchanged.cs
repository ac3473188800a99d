// One ground for another.
public class Desk
{
    Attribution Exchange(Attribution attribution, DocumentId filing) => attribution with { By = [], Document = filing };
}
