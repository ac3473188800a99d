// ONR2001: Set By from '_author'
class Desk(string author)
{
    private readonly string _author = author;

    Quote Make(string text) => new() { Text = text };
}
// becomes
class Desk(string author)
{
    private readonly string _author = author;

    Quote Make(string text) => new() { Text = text, By = _author };
}
