using System.Text;

namespace OnRecord.Evolution.Tests.Properties;

/// <summary>A field as a random schema has it.</summary>
internal sealed record DraftField(string Name, string Type)
{
    /// <summary><c>list</c>, <c>map</c> or empty for one value.</summary>
    public string Shape { get; init; } = "";

    public bool IsOptional { get; init; }

    public string? Default { get; init; }

    public string? RenamedFrom { get; init; }

    /// <summary>Of the value, or of an item.</summary>
    public IReadOnlyDictionary<string, string> Constraints { get; init; } = new Dictionary<string, string>();

    /// <summary>Of the list or map.</summary>
    public IReadOnlyDictionary<string, string> Limits { get; init; } = new Dictionary<string, string>();

    public override string ToString()
    {
        string value = "{ " + string.Join(", ", Keywords(Constraints).Prepend(TypeKeyword())) + " }";
        IEnumerable<string> keywords = Shape.Length == 0
            ? Keywords(Constraints).Prepend(TypeKeyword())
            : Keywords(Limits).Prepend((Shape == "list" ? "items: " : "map: ") + value);
        if (Default is not null) keywords = keywords.Append("default: " + Default);
        if (RenamedFrom is not null) keywords = keywords.Append("renamedFrom: " + RenamedFrom);
        return Name + (IsOptional ? "?" : "") + ": { " + string.Join(", ", keywords) + " }";
    }

    private static IEnumerable<string> Keywords(IReadOnlyDictionary<string, string> values) => values.OrderBy(static v => v.Key, StringComparer.Ordinal).Select(static v => v.Key + ": " + v.Value);

    private string TypeKeyword() => Type switch
    {
        "int32" => "type: integer, format: int32",
        "decimal" => "type: number, scale: 2",
        _ when Type.StartsWith("ref ", StringComparison.Ordinal) => "ref: " + Type[4..],
        _ => "type: " + Type,
    };
}

/// <summary>A record of a random schema. Every one has the identifier <c>id</c>, its own or its base's.</summary>
internal sealed record DraftRecord(string Name)
{
    public bool IsAbstract { get; init; }

    public string? Extends { get; init; }

    public IReadOnlyList<DraftField> Fields { get; init; } = [];

    /// <summary>Keyword and text: <c>reserved</c>, <c>unique</c> and so on.</summary>
    public IReadOnlyDictionary<string, string> Keywords { get; init; } = new Dictionary<string, string>();

    /// <summary>Id and the rest of the rule.</summary>
    public IReadOnlyDictionary<string, string> Rules { get; init; } = new Dictionary<string, string>();
}

/// <summary>A random schema before it is written.</summary>
internal sealed record DraftSchema
{
    public IReadOnlyList<DraftRecord> Records { get; init; } = [];

    /// <summary>Name, and the values with the word <c>open</c> before them where it is open.</summary>
    public IReadOnlyDictionary<string, string> Enums { get; init; } = new Dictionary<string, string>();

    public string Words { get; init; } = "[tbd, xx]";

    /// <summary>List and record.</summary>
    public IReadOnlyDictionary<string, string> Lists { get; init; } = new Dictionary<string, string>();

    public override string ToString()
    {
        StringBuilder text = new("onrecord: 1\nversion: 1.0.0\nlexicons: { filler: " + Words + " }\nenums:\n");
        foreach ((string name, string values) in Enums)
        {
            bool isOpen = values.StartsWith("open ", StringComparison.Ordinal);
            text.Append("  ").Append(name).Append(": { ").Append(isOpen ? "open: true, " : "").Append("values: [").Append(isOpen ? values[5..] : values).Append("] }\n");
        }

        text.Append("records:\n");
        foreach (DraftRecord record in Records)
        {
            text.Append("  ").Append(record.Name).Append(":\n");
            if (record.IsAbstract) text.Append("    abstract: true\n");
            if (record.Extends is { } parent) text.Append("    extends: ").Append(parent).Append('\n');
            foreach ((string keyword, string value) in record.Keywords) text.Append("    ").Append(keyword).Append(": ").Append(value).Append('\n');
            text.Append("    fields:\n");
            if (record.Extends is null) text.Append("      id: { type: string, identifier: true }\n");
            foreach (DraftField field in record.Fields) text.Append("      ").Append(field).Append('\n');
            if (record.Extends is not null && record.Fields.Count == 0) text.Length -= "    fields:\n".Length;
            if (record.Rules.Count > 0) text.Append("    rules:\n");
            foreach ((string id, string rule) in record.Rules) text.Append("      - { id: ").Append(id).Append(", ").Append(rule).Append(", message: M. }\n");
        }

        if (Lists.Count > 0) text.Append("dossier: { name: Files, lists: { ").AppendJoin(", ", Lists.Select(static list => list.Key + ": " + list.Value)).Append(" } }\n");
        return text.ToString();
    }
}
