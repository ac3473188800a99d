using System.Globalization;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Generators.Planning.Values;
using OnRecord.Patterns;

namespace OnRecord.Generators.Planning;

/// <summary>
/// How a text is matched against a pattern: by a few loops over its characters where the pattern is a plain row of them,
/// otherwise by the library's own matcher, which is the checker's and doesn't backtrack.
/// </summary>
internal static class PatternPlanner
{
    private const int LastOfBasicPlane = 0xFFFF;

    /// <summary>The arguments that make a pattern.</summary>
    public static string Arguments(string text)
    {
        string source = CSharpText.Literal(text);
        if (!Pattern.TryParse(text, out Pattern? pattern, out _) || !pattern.TryGetCharacterRuns(out IReadOnlyList<CharacterRun> runs) || !runs.All(IsOfBasicPlane)) return source;
        IEnumerable<string> parts = runs.Select(static run => Runtime.Pattern + ".Take(text, ref at, " + Literals.Of(run.Min) + ", " + (run.Max is int max ? Literals.Of(max) : "int.MaxValue") + ", static c => c is " + Characters(run.Set) + ")");
        return source + ", static text =>\n{\n    int at = 0;\n    return " + string.Join("\n        && ", parts.Append("at == text.Length")) + ";\n}";
    }

    /// <summary>A character outside it is two in C#.</summary>
    private static bool IsOfBasicPlane(CharacterRun run) => run.Set.Ranges.All(static range => range.To <= LastOfBasicPlane && (range.To < 0xD800 || range.From > 0xDFFF));

    private static string Characters(CodePointSet set) =>
        set.Ranges is [var only] ? Characters(only) : string.Join(" or ", set.Ranges.Select(static range => range.From == range.To ? Character(range.From) : "(" + Characters(range) + ")"));

    private static string Characters((int From, int To) range) =>
        range.From == range.To ? Character(range.From) : ">= " + Character(range.From) + " and <= " + Character(range.To);

    private static string Character(int code) =>
        code is > ' ' and < 0x7F and not ('\'' or '\\') ? "'" + (char)code + "'" : "'\\u" + code.ToString("x4", CultureInfo.InvariantCulture) + "'";
}
