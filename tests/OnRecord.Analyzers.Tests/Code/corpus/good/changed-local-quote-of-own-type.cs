// A member of this name on a type that is no claim.
public sealed class Draft
{
    public string? By { get; set; }
}

public class Desk
{
    void Reset(Draft draft) => draft.By = null;
}
