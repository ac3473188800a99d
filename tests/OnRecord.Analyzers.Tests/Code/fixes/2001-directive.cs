// ONR2001: Set By from 'who'
#define TOPICS
class Desk
{
#if TOPICS
    Quote Make(string text, string who) => new Quote
    {
        Text = text,
#if TOPICS
        Topic = "weather",
#endif
    };
#else
    Quote Make(string text) => new Quote { Text = text };
#endif
}
// becomes
#define TOPICS
class Desk
{
#if TOPICS
    Quote Make(string text, string who) => new Quote
    {
        By = who,
        Text = text,
#if TOPICS
        Topic = "weather",
#endif
    };
#else
    Quote Make(string text) => new Quote { Text = text };
#endif
}
