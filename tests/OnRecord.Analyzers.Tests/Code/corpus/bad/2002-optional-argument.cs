// A parameter whose default is null is left out.
public class Desk
{
    Letter Make() => new Letter("Dear editor"); // ONR2002
}
