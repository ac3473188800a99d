// A class derived from a claim.
public class Desk
{
    Message Make() => new Email { Subject = "Rain", Body = "It rained." }; // ONR2001
}
