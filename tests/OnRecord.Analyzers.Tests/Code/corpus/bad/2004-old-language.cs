// In C# 9.
// lang: 9
public class Desk
{
    public Remark Make(string? by) => new(Text: "It rained.", By: by ?? "unknown"); // ONR2004
}
