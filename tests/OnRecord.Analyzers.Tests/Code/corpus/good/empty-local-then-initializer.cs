// Empty first, and filled by an index.
public class Desk
{
    Attribution Make(SpeakerId one)
    {
        SpeakerId[] by = new SpeakerId[1];
        by[0] = one;
        return new() { By = by };
    }
}
