// An id that is blank.
public class Desk
{
    Attribution Make() => new() { By = [new SpeakerId("")] }; // ONR2003
}
