// ONR2001: Set By from 'who'
class Desk
{
    // The comment stays.
    Quote Make(string text, string who) => new Quote { Text = text }; // and so does this one

    Quote Other(string who) => new Quote();
}
// becomes
class Desk
{
    // The comment stays.
    Quote Make(string text, string who) => new Quote { Text = text, By = who }; // and so does this one

    Quote Other(string who) => new Quote() { By = who };
}
