// A name put together from constants.
public class Desk
{
    const string First = "Ann";

    Remark Make() => new("It rained.", $"{First} Lee");
}
