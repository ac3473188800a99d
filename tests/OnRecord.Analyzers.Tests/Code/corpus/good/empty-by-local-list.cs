// A list that is filled first.
public class Desk
{
    Attribution Make(SpeakerId one, SpeakerId? other)
    {
        List<SpeakerId> by = new();
        by.Add(one);
        if (other is { } second) by.Add(second);
        return new Attribution { By = by.ToEquatableList() };
    }
}
