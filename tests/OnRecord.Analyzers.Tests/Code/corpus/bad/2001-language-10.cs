// In C# 10.
// lang: 10
public class Importer
{
    public Quote Import(string text) => new() { Text = text }; // ONR2001
}
