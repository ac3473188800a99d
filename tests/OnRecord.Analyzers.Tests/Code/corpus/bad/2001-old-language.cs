// Target-typed new in C# 9.
// lang: 9
public class Importer
{
    public Quote Import(string text) => new() { Text = text }; // ONR2001
}
