// An array of length zero.
public class Desk
{
    Attribution Make() => new() { By = new SpeakerId[0] }; // ONR2003
}
