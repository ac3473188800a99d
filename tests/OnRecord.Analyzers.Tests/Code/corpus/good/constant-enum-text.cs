// A text that the enum knows.
public class Desk
{
    bool Read(out Stance stance) => StanceExtensions.TryParse("denies", out stance);
}
