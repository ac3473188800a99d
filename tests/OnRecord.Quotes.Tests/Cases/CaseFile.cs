using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Quotes.Tests;

/// <summary>A case of a file in <c>cases/</c>; see the README there.</summary>
public sealed record Case(string File, string Name, IReadOnlyDictionary<string, string> Sections)
{
    private static readonly string[] s_formats = ["text", "markdown", "html"];

    public DocumentFormat Format => Enum.Parse<DocumentFormat>(s_formats.Single(Sections.ContainsKey), ignoreCase: true);

    public DocumentText Document => DocumentText.Create(Sections[Format.ToString().ToLowerInvariant()], Format);

    public string? Section(string key) => Sections.GetValueOrDefault(key);

    public string[] Expectations => Sections["expect"].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"{File}: {Name}";
}

public static partial class CaseFile
{
    public static TheoryData<string, string> Names(Func<Case, bool> where)
    {
        var data = new TheoryData<string, string>();
        foreach (Case c in All.Where(where)) data.Add(c.File, c.Name);
        return data;
    }

    public static Case Get(string file, string name) => All.Single(c => c.File == file && c.Name == name);

    public static IReadOnlyList<Case> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Case> Read(string path)
    {
        string file = Path.GetFileNameWithoutExtension(path);
        foreach (string block in File.ReadAllText(path).Split("\n=== ").Skip(1))
        {
            string[] parts = block.Split("\n--- ");
            var sections = new Dictionary<string, string>();
            foreach (string part in parts.Skip(1))
            {
                int line = part.IndexOf('\n');
                string key = line < 0 ? part : part[..line];
                sections.Add(key.Trim(), Unescape(line < 0 ? "" : part[(line + 1)..]));
            }
            // The last section of a case is followed by the blank line before the next one.
            string last = sections.Keys.Last();
            sections[last] = sections[last].TrimEnd('\n');
            yield return new Case(file, parts[0].Trim(), sections);
        }
    }

    private static string Unescape(string text) =>
        Escape().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber)).ToString());

    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex Escape();
}
