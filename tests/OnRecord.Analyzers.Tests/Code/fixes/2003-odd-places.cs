// ONR2003: Use 'who'
class Desk
{
    Remark[] Make(bool known, string who) => [new("a", known ? who : /* nobody */ ""), new("b", known switch { true => who, _ => "" })];

#if true
    Remark Again(string who) => new(
        "c",
        "" // nobody
        );
#endif
}
// becomes
class Desk
{
    Remark[] Make(bool known, string who) => [new("a", known ? who : /* nobody */ who), new("b", known switch { true => who, _ => who })];

#if true
    Remark Again(string who) => new(
        "c",
        who // nobody
        );
#endif
}
