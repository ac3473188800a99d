// A name of one letter.
public class Desk
{
    Remark Make() => new("It rained.", "X");
}
