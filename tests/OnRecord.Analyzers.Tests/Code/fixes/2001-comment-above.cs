// ONR2001: Set By from 'who'
class Desk
{
    Quote Make(string text, string who) => new Quote
    {
        // The headline.
        Topic = "weather",

        /* The words. */
        Text = text // as they were said
    };
}
// becomes
class Desk
{
    Quote Make(string text, string who) => new Quote
    {
        // The headline.
        Topic = "weather",

        /* The words. */
        Text = text, // as they were said
        By = who
    };
}
