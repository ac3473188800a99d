// An id by a cast.
public class Desk
{
    SpeakerId Id() => (SpeakerId)"The Minister"; // ONR2101
}
