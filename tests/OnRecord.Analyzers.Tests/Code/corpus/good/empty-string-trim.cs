// A name, trimmed.
public class Desk
{
    Remark Make(string by) => new("It rained.", by.Trim());
}
