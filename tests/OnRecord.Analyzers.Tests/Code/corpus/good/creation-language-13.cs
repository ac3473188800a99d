// In C# 13.
// lang: 13
public class Importer
{
    public Quote Import(string text, string by) => new() { Text = text, By = by };
}
