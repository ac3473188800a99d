// One arm of a switch over patterns.
public class Desk
{
    Remark Make(string text, object who) => new(text, who switch
    {
        Person { Name: { } name } => name,
        string { Length: > 0 } name => name,
        _ => "", // ONR2003
    });
}
