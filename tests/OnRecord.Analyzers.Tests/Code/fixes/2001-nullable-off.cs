// ONR2001: Take 'by' from the caller
// nullable: disable
class Desk
{
    Quote Make(
        string text, // the words
        int line)
    {
        return new Quote
        {
            Text = text + line,
        };
    }
}
// becomes
class Desk
{
    Quote Make(
        string text, // the words
        int line, string by)
    {
        return new Quote
        {
            Text = text + line,
            By = by,
        };
    }
}
