// ONR2001: Set Sources from 'source'
// lang: 9
using System.Collections.Generic;
using Models;

class Desk
{
    Wire Make(string source) => new Wire { Text = "x" };
}
// becomes
using System.Collections.Generic;
using Models;

class Desk
{
    Wire Make(string source) => new Wire { Text = "x", Sources = new List<string> { source } };
}
