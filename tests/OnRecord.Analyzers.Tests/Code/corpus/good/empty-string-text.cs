// A text that is empty, and no name.
public class Desk
{
    Remark Make(string by) => new("", by);
}
