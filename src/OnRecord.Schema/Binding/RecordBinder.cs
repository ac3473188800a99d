using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds a record or a mixin.</summary>
internal static class RecordBinder
{
    private static readonly string[] MixinKeywords = ["description", "fields", "rules"];

    private static readonly string[] Keywords =
    [
        .. MixinKeywords, "uri", "abstract", "extends", "mixins", "unique", "additionalProperties", "deprecated", "since", "reserved",
        "shortForm", .. RoleBinder.Keywords,
    ];

    /// <summary>What others rely on: where it is misspelt, what it says is missed no second time.</summary>
    private static readonly string[] Shaping = ["fields", "abstract", "extends", "mixins", "shortForm", .. RoleBinder.Keywords];

    public static RecordDeclaration BindMixin(BindingContext context, string name, DataNode node, string pointer)
    {
        List<string> refused = [];
        if (node is MappingNode mapping)
        {
            foreach (MappingEntry entry in mapping.Entries)
            {
                if (MixinKeywords.Contains(entry.Key) || !Keywords.Contains(entry.Key)) continue;
                context.Report(TypeFindings.NotInMixin, entry.KeySpan, entry.Key);
                refused.Add(entry.Key);
            }
        }

        RecordDeclaration incomplete = new() { Name = name, Pointer = pointer, IsIncomplete = true };
        return KeywordReader.Open(context, node, pointer, "a mixin", [.. MixinKeywords, .. refused]) is { } reader
            ? BindMembers(reader, incomplete)
            : incomplete;
    }

    public static RecordDeclaration BindRecord(BindingContext context, string name, DataNode node, string pointer)
    {
        RecordDeclaration incomplete = new() { Name = name, Pointer = pointer, IsIncomplete = true };
        if (KeywordReader.Open(context, node, pointer, "a record", Keywords) is not { } reader) return incomplete;
        return BindMembers(reader, incomplete) with
        {
            Uri = UriBinder.Bind(reader),
            IsAbstract = reader.Flag("abstract"),
            Extends = reader.Text("extends"),
            Mixins = (reader.Texts("mixins") ?? []).ToEquatableArray(),
            Roles = RoleBinder.Bind(reader),
            Unique = Unique(reader),
            Reserved = (reader.Texts("reserved") ?? []).ToEquatableArray(),
            ShortForm = reader.Text("shortForm"),
            AllowsAdditionalProperties = reader.Flag("additionalProperties"),
            Deprecated = MemberKeywords.Deprecated(reader),
            Since = MemberKeywords.Since(reader),
        };
    }

    private static RecordDeclaration BindMembers(KeywordReader reader, RecordDeclaration record)
    {
        List<FieldDeclaration> fields = [];
        bool lost = (reader["fields"] is { } node and not MappingNode) || reader.IsLost(Shaping);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (MappingEntry entry in reader.Section("fields", "field"))
        {
            if (FieldBinder.Bind(reader.Context, entry, JsonPointer.Append(reader.PointerTo("fields"), entry.Key)) is not { } field)
            {
                lost = true;
            }
            else if (!seen.Add(field.Name))
            {
                reader.Context.Report(TypeFindings.FieldTwice, entry.KeySpan, field.Name, record.Name);
            }
            else
            {
                fields.Add(field);
                lost |= field.IsIncomplete;
            }
        }

        return record with
        {
            Description = reader.Text("description"),
            Fields = fields.ToEquatableArray(),
            Rules = RuleBinder.Bind(reader),
            IsIncomplete = lost,
        };
    }

    /// <summary><c>[slug, [court, number]]</c>: a field alone, or several together.</summary>
    private static EquatableArray<EquatableArray<string>> Unique(KeywordReader reader)
    {
        BindingContext context = reader.Context;
        if (reader["unique"] is not { } node) return default;
        if (node is not SequenceNode { Items.Count: > 0 } list)
        {
            reader.WrongKind("unique", "a list of fields, or of lists of fields that are unique together", Describe.Node(node), node);
            return default;
        }

        List<EquatableArray<string>> groups = [];
        foreach (DataNode item in list.Items)
        {
            if (item is SequenceNode)
            {
                // A group with a broken name is kept, empty, so that those after it keep their index.
                groups.Add((ListReader.Texts(context, item, "a group of 'unique'") ?? []).ToEquatableArray());
            }
            else if (item is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar)
            {
                groups.Add(EquatableArray.Of(scalar.Text));
            }
            else
            {
                context.Report(ReadingFindings.WrongKind, item.Span, "An entry of 'unique'", "a field, or a list of fields", Describe.Node(item));
                groups.Add(default);
            }
        }

        return groups.ToEquatableArray();
    }
}
