// ONR2001: Set Attribution from 'who'
class Desk
{
    Response Make(ClaimId id, ClaimId to, SpeakerId who) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = "No." };
}
// becomes
class Desk
{
    Response Make(ClaimId id, ClaimId to, SpeakerId who) => new() { Id = id, To = to, Kind = ResponseKind.Denial, Text = "No.", Attribution = new() { By = [who] } };
}
