// An array of no length.
public class Desk
{
    Attribution Make() => new() { By = new SpeakerId[0] }; // ONR2003
}
