// A name.
public class Desk
{
    Remark Make() => new("It rained.", "Ann Lee");
}
