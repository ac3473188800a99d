// ONR2001: Set Attribution from 'given'
class Desk
{
    Response Make(ClaimId id, ClaimId to, Attribution given) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = "No." };
}
// becomes
class Desk
{
    Response Make(ClaimId id, ClaimId to, Attribution given) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = "No.", Attribution = given };
}
