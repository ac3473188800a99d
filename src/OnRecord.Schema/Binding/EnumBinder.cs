using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds an enum: a list of values, or a mapping that says more.</summary>
internal static class EnumBinder
{
    private static readonly string[] Keywords = ["description", "uri", "open", "values"];

    private static readonly string[] ValueKeywords = ["description", "uri", "deprecated", "csharpName"];

    public static EnumDeclaration Bind(BindingContext context, string name, DataNode node, string pointer)
    {
        if (node is SequenceNode)
        {
            EnumValueDeclaration[]? listed = BindValues(context, node, pointer);
            return new EnumDeclaration(name, null, null, false, new(listed ?? []), listed is null, pointer);
        }

        if (KeywordReader.Open(context, node, pointer, "an enum", Keywords) is not { } reader)
        {
            return new EnumDeclaration(name, null, null, false, default, IsIncomplete: true, pointer);
        }

        EnumValueDeclaration[]? values = null;
        if (reader["values"] is { } list) values = BindValues(context, list, reader.PointerTo("values"));
        else reader.Missing("values", node.Span, "values: { first: What it means. }");

        return new EnumDeclaration(
            name, reader.Text("description"), UriBinder.Bind(reader), reader.Flag("open"), new(values ?? []), values is null || reader.IsLost("open"), pointer);
    }

    /// <summary>Null where a value may have got lost.</summary>
    private static EnumValueDeclaration[]? BindValues(BindingContext context, DataNode node, string pointer)
    {
        if (node is not MappingNode mapping) return BindList(context, node, pointer);
        if (mapping.Entries.Count == 0)
        {
            context.Report(ReadingFindings.Empty, node.Span, "'values'", "at least one value");
            return null;
        }

        List<EnumValueDeclaration> values = [];
        bool lost = false;
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (Names.CheckMember(context, entry.Key, entry.KeySpan, "a value")) values.Add(BindValue(context, entry, JsonPointer.Append(pointer, entry.Key)));
            else lost = true;
        }

        return lost ? null : [.. values];
    }

    private static EnumValueDeclaration[]? BindList(BindingContext context, DataNode node, string pointer)
    {
        if (ListReader.Texts(context, node, "the list of values") is not { } texts) return null;
        IReadOnlyList<DataNode> items = ((SequenceNode)node).Items;
        if (texts.Length < items.Count) return null;
        bool lost = false;
        for (int i = 0; i < items.Count; i++) lost |= !Names.CheckMember(context, texts[i], items[i].Span, "a value");
        return lost ? null : [.. texts.Select((text, i) => new EnumValueDeclaration(text, null, null, null, null, JsonPointer.Append(pointer, i)))];
    }

    private static EnumValueDeclaration BindValue(BindingContext context, MappingEntry entry, string pointer)
    {
        switch (entry.Value)
        {
            case ScalarNode { Kind: ScalarKind.String } description:
                return new EnumValueDeclaration(entry.Key, null, description.Text, null, null, pointer);
            case ScalarNode { Kind: ScalarKind.Null }:
                return new EnumValueDeclaration(entry.Key, null, null, null, null, pointer);
            case ScalarNode other:
                context.Report(ReadingFindings.WrongKind, other.Span, "'" + entry.Key + "'", "its description", Describe.Node(other));
                return new EnumValueDeclaration(entry.Key, null, null, null, null, pointer);
        }

        return KeywordReader.Open(context, entry.Value, pointer, "a value of an enum", ValueKeywords) is { } reader
            ? new EnumValueDeclaration(
                entry.Key,
                MemberKeywords.CSharpName(reader),
                reader.Text("description"),
                UriBinder.Bind(reader),
                MemberKeywords.Deprecated(reader),
                pointer)
            : new EnumValueDeclaration(entry.Key, null, null, null, null, pointer);
    }
}
