// ONR2001: Set By from 'who'
class Desk
{
    Quote Make(string text, string who) => /* a */ new /* b */ Quote /* c */ { /* d */ Text /* e */ = /* f */ text /* g */ } /* h */; // i

    Quote Again(string text, string who) => new() { Text = text, };

    Quote Empty(string who) => new Quote( /* nothing */ ) /* yet */;
}
// becomes
class Desk
{
    Quote Make(string text, string who) => /* a */ new /* b */ Quote /* c */ { /* d */ Text /* e */ = /* f */ text, By = who /* g */ } /* h */; // i

    Quote Again(string text, string who) => new() { Text = text, By = who, };

    Quote Empty(string who) => new Quote( /* nothing */ ) { By = who } /* yet */;
}
