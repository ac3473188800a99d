// Somebody.
public class Desk
{
    Remark Make() => new Remark("It rained.", "Somebody"); // ONR2004
}
