// The last of several conditions.
public class Desk
{
    Remark Make(string text, string? name, string? role) => new(text, name != null ? name : role != null ? role : ""); // ONR2003
}
