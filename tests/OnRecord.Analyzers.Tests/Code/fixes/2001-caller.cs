// ONR2001: Take 'by' from the caller
class Desk
{
    static Quote Make(string text) => new Quote { Text = text };

    void Run()
    {
        Quote Local() => new() { Text = "x" };
    }
}
// becomes
class Desk
{
    static Quote Make(string text, string by) => new Quote { Text = text, By = by };

    void Run()
    {
        Quote Local(string by) => new() { Text = "x", By = by };
    }
}
