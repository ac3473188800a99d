// An id by a cast.
// news: real
public class Desk
{
    SpeakerId Id() => (SpeakerId)"The Minister"; // ONR2101
}
