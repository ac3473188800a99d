// ONR2001: Take 'by' from the caller
class Desk
{
    static Quote[] Make(string text) => [new Quote { Text = text }, new() { Text = text }];
}
// becomes
class Desk
{
    static Quote[] Make(string text, string by) => [new Quote { Text = text, By = by }, new() { Text = text, By = by }];
}
