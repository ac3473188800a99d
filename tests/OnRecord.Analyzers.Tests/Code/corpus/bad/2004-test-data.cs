// In the data of a test.
public class Desk
{
    static IEnumerable<object[]> Data()
    {
        yield return [new Remark("It rained.", "xxx"), 1]; // ONR2004
        yield return [new Remark("It snowed.", "Ann Lee"), 2];
    }
}
