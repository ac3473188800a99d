// ONR2001: Set Sources from 'source'
class Desk
{
    Wire Make(string source) => new Wire { Text = "x" };
}
// becomes
class Desk
{
    Wire Make(string source) => new Wire { Text = "x", Sources = [source] };
}
