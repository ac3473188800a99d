// In C# 11.
// lang: 11
public class Importer
{
    public Quote Import(string text, string by) => new() { Text = text, By = by };
}
