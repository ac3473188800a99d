// In C# 12.
// lang: 12
public class Importer
{
    public Quote Import(string text, string by) => new() { Text = text, By = by };
}
