// Both fit.
public class Desk
{
    SpeakerId Id(bool own) => new(own ? "desk" : "agency");
}
