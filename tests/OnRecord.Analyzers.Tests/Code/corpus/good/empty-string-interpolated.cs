// A name put together.
public class Desk
{
    Remark Make(string first, string last) => new("It rained.", $"{first} {last}");
}
