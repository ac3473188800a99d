using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Analyzers.Tests.Code.Infrastructure;

namespace OnRecord.Analyzers.Tests.Code.Fixing;

/// <summary>
/// Code before and after a fix: one file, divided by a line <c>// becomes</c>. The first line says which finding is fixed
/// by which action (<c>// ONR2001: Set By = who</c>), the next may say in which language version (<c>// lang: 9</c>), and that
/// nullable annotations are off (<c>// nullable: disable</c>).
/// </summary>
internal sealed record FixCase(string Name, string Id, string Title, LanguageVersion Language, NullableContextOptions Nullable, string Before, string After)
{
    private const string Divider = "// becomes\n";

    public static IEnumerable<FixCase> Read() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Code", "fixes"), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(static file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n")));

    public static FixCase Parse(string name, string text)
    {
        Match head = Regex.Match(text, "^// (ONR\\d{4}): (.*)\n(?:// lang: (.*)\n)?(// nullable: disable\n)?");
        Assert.True(head.Success, name);
        string[] parts = text[head.Length..].Split(Divider);
        Assert.True(parts.Length == 2, name);
        LanguageVersion language = head.Groups[3].Success && LanguageVersionFacts.TryParse(head.Groups[3].Value, out LanguageVersion written) ? written : LanguageVersion.Preview;
        return new FixCase(name, head.Groups[1].Value, head.Groups[2].Value, language, head.Groups[4].Success ? NullableContextOptions.Disable : NullableContextOptions.Enable, parts[0], parts[1]);
    }

    /// <summary>The same with the line ends of Windows.</summary>
    public FixCase OfWindows => this with { Before = Before.Replace("\n", "\r\n"), After = After.Replace("\n", "\r\n") };

    public override string ToString() => Name;
}
