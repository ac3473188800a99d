// A text that the enum doesn't know.
// news: real
public class Desk
{
    bool Read(out Stance stance) => StanceExtensions.TryParse("denied", out stance); // ONR2101
}
