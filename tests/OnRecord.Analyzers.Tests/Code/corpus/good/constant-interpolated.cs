// An id put together of constants that fit.
public class Desk
{
    const string Number = "1";

    ClaimId Id() => new($"s{Number}");
}
