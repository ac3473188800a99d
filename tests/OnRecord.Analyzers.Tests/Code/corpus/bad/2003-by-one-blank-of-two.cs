// One of two ids is blank.
public class Desk
{
    Attribution Make(SpeakerId first) => new() { By = [first, new(" ")] }; // ONR2003
}
