// In a positional record.
public class Desk
{
    Remark Make() => new Remark("It rained.", null!); // ONR2002
}
