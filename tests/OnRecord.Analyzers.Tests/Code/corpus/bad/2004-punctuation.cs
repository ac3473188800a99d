// Punctuation alone.
public class Desk
{
    Remark Make() => new("It rained.", "???"); // ONR2004
}
