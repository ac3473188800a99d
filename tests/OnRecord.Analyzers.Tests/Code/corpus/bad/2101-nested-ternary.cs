// One of three.
public class Desk
{
    SpeakerId Id(int n) => new(n == 0 ? "ann" : n == 1 ? "bo" : "No One Else"); // ONR2101
}
