using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Reads the lists and the named sections of a schema.</summary>
internal static class ListReader
{
    /// <summary>A list of texts, each once; null where it is absent or not one.</summary>
    public static string[]? Texts(this KeywordReader reader, string keyword)
    {
        if (reader[keyword] is not { } node) return null;
        return Texts(reader.Context, node, "'" + keyword + "'");
    }

    public static string[]? Texts(BindingContext context, DataNode node, string what)
    {
        if (node is not SequenceNode list)
        {
            context.Report(ReadingFindings.WrongKind, node.Span, KeywordReader.Capitalize(what), "a list of texts", Describe.Node(node));
            return null;
        }

        if (list.Items.Count == 0)
        {
            context.Report(ReadingFindings.Empty, node.Span, KeywordReader.Capitalize(what), "at least one entry");
            return null;
        }

        List<string> texts = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DataNode item in list.Items)
        {
            if (item is not ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar)
            {
                context.Report(ReadingFindings.WrongKind, item.Span, "An entry of " + what, "a text", Describe.Node(item));
            }
            else if (!seen.Add(scalar.Text))
            {
                context.Report(ReadingFindings.DuplicateEntry, item.Span, scalar.Text, what);
            }
            else
            {
                texts.Add(scalar.Text);
            }
        }

        return [.. texts];
    }

    /// <summary>The entries of a section such as <c>records</c>; none where it is absent. A section that is no mapping is lost whole.</summary>
    public static IReadOnlyList<MappingEntry> Section(this KeywordReader reader, string keyword, string of)
    {
        switch (reader[keyword])
        {
            case null: return [];
            case MappingNode { Entries.Count: > 0 } mapping: return mapping.Entries;
            case MappingNode empty:
                reader.Context.Report(ReadingFindings.Empty, empty.Span, "'" + keyword + "'", "at least one " + of);
                return [];
            case { } node:
                reader.WrongKind(keyword, "a mapping from name to " + of, Describe.Node(node), node);
                reader.Context.IsIncomplete = true;
                return [];
        }
    }
}
