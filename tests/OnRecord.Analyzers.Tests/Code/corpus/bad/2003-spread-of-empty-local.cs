// A spread of a local that holds nothing.
public class Desk
{
    Attribution Make()
    {
        SpeakerId[] none = [];
        return new() { By = [.. none] }; // ONR2003
    }
}
