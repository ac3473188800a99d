// In C# 10.
// lang: 10
public class Importer
{
    public Quote Import(string text, string by) => new() { Text = text, By = by };
}
