// ONR2001: Set Meta from 'author'
class Desk
{
    Post Make(string author) => new Post { Text = "x" };
}
// becomes
class Desk
{
    Post Make(string author) => new Post { Text = "x", Meta = new() { Author = author } };
}
