using OnRecord.Schema.Findings;

namespace OnRecord.Schema.Resolving;

/// <summary>Finds fields by name.</summary>
internal static class FieldLookup
{
    /// <summary>The field; null where there is none, which is reported unless fields of the record are missing.</summary>
    public static FieldSymbol? Find(Resolution resolution, RecordSymbol record, string name, string pointer)
    {
        FieldSymbol? field = record.Field(name);
        if (field is null && !record.IsIncomplete)
        {
            resolution.Report(record.Scope, TypeFindings.UnknownField, pointer, name, record.Name.Name, Suggest(record, name));
        }

        return field;
    }

    /// <summary>The nearest field, or what fields there are.</summary>
    public static string Suggest(RecordSymbol record, string name)
    {
        if (name.EndsWith("?", StringComparison.Ordinal) && record.Field(name.Substring(0, name.Length - 1)) is { } field)
        {
            return " The '?' is no part of a field's name: write '" + field.Name + "'.";
        }

        return Suggestion.DidYouMeanOrOneOf(name, [.. record.Fields.Select(static f => f.Name)]);
    }
}
