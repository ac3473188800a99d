// In C# 12.
// lang: 12
public class Importer
{
    public Quote Import(string text) => new() { Text = text }; // ONR2001
}
