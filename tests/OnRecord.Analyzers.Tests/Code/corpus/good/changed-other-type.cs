// A member of the same name of another type.
public class Draft
{
    public string? By { get; set; }

    public List<string> Sources { get; } = new();
}

public class Desk
{
    public void Forget(Draft draft)
    {
        draft.By = null;
        draft.Sources.Clear();
    }
}
