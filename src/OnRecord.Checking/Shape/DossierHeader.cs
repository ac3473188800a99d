using OnRecord.Checking.Findings;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Checking.Shape;

/// <summary>What a dossier says of itself, beside its lists.</summary>
internal sealed class DossierHeader
{
    private static readonly string[] Origins = ["own", "third-party"];
    private readonly List<KeyValuePair<string, SourceSpan>> _includes = [];

    public static IReadOnlyList<string> Keys { get; } = ["schema", "origin", "include"];

    public bool? IsThirdParty { get; private set; }

    public IReadOnlyList<KeyValuePair<string, SourceSpan>> Includes => _includes;

    /// <summary>Reads an entry, if it is one of these.</summary>
    public bool Take(MappingEntry entry, ShapeContext context)
    {
        if (!Keys.Contains(entry.Key)) return false;
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null } || context.IsMisread(entry.Value)) return true;
        switch (entry.Key)
        {
            case "schema":
                IsText(entry.Value, "'schema'", context);
                break;
            case "origin":
                if (IsText(entry.Value, "'origin'", context)) ReadOrigin((ScalarNode)entry.Value, context);
                break;
            default:
                ReadIncludes(entry, context);
                break;
        }

        return true;
    }

    private static bool IsText(DataNode node, string what, ShapeContext context)
    {
        if (node is ScalarNode { Kind: ScalarKind.String }) return true;
        context.Report(ShapeFindings.WrongKind, node.Span, what, "a text", context.Found(node), string.Empty);
        return false;
    }

    private void ReadOrigin(ScalarNode origin, ShapeContext context)
    {
        if (!Origins.Contains(origin.Text)) context.ReportUnknownValue(origin, "'origin'", Origins);
        else IsThirdParty = origin.Text == "third-party";
    }

    private void ReadIncludes(MappingEntry entry, ShapeContext context)
    {
        if (entry.Value is not SequenceNode list)
        {
            context.Report(ShapeFindings.WrongKind, entry.Value.Span, "'include'", "a list of files", context.Found(entry.Value), " Write it as 'include: [speakers.records.yaml]'.");
            return;
        }

        foreach (DataNode item in list.Items)
        {
            if (IsText(item, "A file of 'include'", context)) _includes.Add(new(((ScalarNode)item).Text, item.Span));
        }
    }
}
