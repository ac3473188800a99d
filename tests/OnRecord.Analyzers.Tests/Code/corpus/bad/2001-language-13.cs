// In C# 13.
// lang: 13
public class Importer
{
    public Quote Import(string text) => new() { Text = text }; // ONR2001
}
