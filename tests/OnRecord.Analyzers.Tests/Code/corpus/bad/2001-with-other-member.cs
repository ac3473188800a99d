// A copy that sets another member.
public class Desk
{
    Remark Make(string text) => new Remark(text) with { Tone = "dry" }; // ONR2001
}
