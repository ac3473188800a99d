// ONR2002: Use 'who'
class Desk
{
    Remark[] Make(string who) => [new("a", /* nobody */ null! /* yet */), new Remark("b", By: (null!)) with { Tone = "dry" }];

    Func<Remark> Later(string who) => () => new(
        "c",
        null!); // later
}
// becomes
class Desk
{
    Remark[] Make(string who) => [new("a", /* nobody */ who /* yet */), new Remark("b", By: who) with { Tone = "dry" }];

    Func<Remark> Later(string who) => () => new(
        "c",
        who); // later
}
