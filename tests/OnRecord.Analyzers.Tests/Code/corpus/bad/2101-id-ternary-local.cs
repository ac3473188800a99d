// By way of a local.
public class Desk
{
    SpeakerId Id()
    {
        string text = "The Minister";
        return new(text); // ONR2101
    }
}
