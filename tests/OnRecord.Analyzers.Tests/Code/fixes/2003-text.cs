// ONR2003: Use 'who'
class Desk
{
    Quote Make(string who) => new Quote { By = "" };

    Remark Say(string who) => new Remark("It rained.", " " /* soon */);
}
// becomes
class Desk
{
    Quote Make(string who) => new Quote { By = who };

    Remark Say(string who) => new Remark("It rained.", who /* soon */);
}
