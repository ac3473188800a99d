// An id put together of constants.
public class Desk
{
    const string Number = "1";

    ClaimId Id() => new($"s {Number}"); // ONR2101
}
