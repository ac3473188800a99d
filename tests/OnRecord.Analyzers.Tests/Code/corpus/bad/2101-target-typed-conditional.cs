// A target-typed new in a condition.
public class Desk
{
    DocumentId Id(bool isNew, DocumentId known) => isNew ? new("The Article") : known; // ONR2101
}
