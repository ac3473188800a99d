// A name put together by the framework.
public class Desk
{
    Remark Make(IEnumerable<string> names) => new("It rained.", string.Join(" and ", names));
}
