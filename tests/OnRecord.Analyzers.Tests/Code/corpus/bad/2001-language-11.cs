// In C# 11.
// lang: 11
public class Importer
{
    public Quote Import(string text) => new() { Text = text }; // ONR2001
}
