using System.Text.RegularExpressions;

namespace OnRecord.Generators.Tests.Docs;

/// <summary>A fenced block of the page.</summary>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record PageBlock(string Section, int Line, string Language, string Text)
{
    public bool IsSchema => Language == "yaml" && Text.StartsWith("onrecord: 1\n", StringComparison.Ordinal);

    public bool IsData => Language == "yaml" && !IsSchema;
}

/// <summary>docs/schema-language.md, cut into its sections and blocks.</summary>
internal static partial class LanguagePage
{
    public static string Text { get; } = Repository.Read("docs/schema-language.md");

    public static IReadOnlyList<PageBlock> Blocks { get; } = Read();

    /// <summary>The blocks that go with a schema: those after it, up to the next.</summary>
    public static IEnumerable<PageBlock> After(PageBlock schema) =>
        Blocks.SkipWhile(block => block != schema).Skip(1).TakeWhile(static block => !block.IsSchema);

    private static PageBlock[] Read()
    {
        List<PageBlock> blocks = [];
        string section = "";
        foreach (Match match in Part().Matches(Text))
        {
            if (match.Groups["heading"] is { Success: true } heading) section = heading.Value.Trim();
            else blocks.Add(new PageBlock(section, 1 + Text.AsSpan(0, match.Index).Count('\n'), match.Groups["language"].Value, match.Groups["text"].Value));
        }

        return [.. blocks];
    }

    [GeneratedRegex(@"^##+ (?<heading>[^\n]*)$|^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();
}
