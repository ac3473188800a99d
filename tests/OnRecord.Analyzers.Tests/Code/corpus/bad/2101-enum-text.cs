// A text that the enum doesn't know.
public class Desk
{
    bool Read(out Stance stance) => StanceExtensions.TryParse("denied", out stance); // ONR2101
}
