// A tuple with a bare claim.
public class Desk
{
    void Publish([Publishes] (Quote Quote, int Line) pair) => Console.WriteLine(pair.Line); // ONR2010
}
