// In a collection expression of claims.
public class Desk
{
    List<Remark> Make(string by) => [new("It rained.", by), new("It snowed.", null!)]; // ONR2002
}
