// ONR2002: Use 'who'
class Desk
{
    Quote Make(string who) => new Quote { By = null };

    Quote Sure(string who) => new Quote { By = /* for now */ null! };

    Quote Default(string who) => new Quote { By = default! };
}
// becomes
class Desk
{
    Quote Make(string who) => new Quote { By = who };

    Quote Sure(string who) => new Quote { By = /* for now */ who };

    Quote Default(string who) => new Quote { By = who };
}
