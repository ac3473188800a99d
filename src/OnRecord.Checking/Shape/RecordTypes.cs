using OnRecord.Checking.Findings;
using OnRecord.Checking.Plans;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Text;

namespace OnRecord.Checking.Shape;

/// <summary>Finds out which record type data is of: what <c>$type</c> says, wherever in the record it stands.</summary>
internal sealed class RecordTypes(ShapeContext context)
{
    public const string Key = "$type";

    /// <summary>The type where one is expected; null where that can't be told, which has been reported.</summary>
    public RecordPlan? Choose(RecordPlan expected, MappingNode mapping)
    {
        if (expected.Model.IsAbstract) return Choose(expected.Name, expected.Leaves, mapping);
        if (mapping[Key] is not { } entry || entry.Value is ScalarNode { Kind: ScalarKind.String } written && written.Text == expected.Name) return expected;
        Report(entry.Value.Span, Wording.A(expected.Name) + " stands here, and '$type' is " + context.Found(entry.Value) + ".", "Write '" + expected.Name + "', or leave it out.", expected.Name);
        Lose(expected, mapping);
        return null;
    }

    /// <summary>The type where several are possible.</summary>
    public RecordPlan? Choose(string what, IReadOnlyList<RecordPlan> types, MappingNode mapping)
    {
        string[] names = [.. types.Select(static type => type.Name)];
        string known = "It is one of: " + string.Join(", ", names) + ".";
        MappingEntry? entry = mapping[Key];
        if (entry is { Value: ScalarNode { Kind: ScalarKind.String } written })
        {
            int index = Array.IndexOf(names, written.Text);
            if (index >= 0) return types[index];
            Report(written.Span, "'$type' can't be " + context.Show(written.Text) + "." + Suggestion.DidYouMean(written.Text, names), known, Nearest.To(written.Text, names));
        }
        else if (entry is null)
        {
            SourceSpan head = mapping.Entries.Count > 0 ? mapping.Entries[0].KeySpan : mapping.Span;
            Report(head, "'$type' is missing: it says which " + what + " this is.", known, null);
        }
        else
        {
            Report(entry.Value.Span, "'$type' must be a text, and is " + context.Found(entry.Value) + ".", known, null);
        }

        foreach (RecordPlan type in types) Lose(type, mapping);
        return null;
    }

    private void Report(SourceSpan place, string what, string known, string? replacement) =>
        context.Report(new Finding(ShapeFindings.UnknownType, string.Empty, place, Schema.EquatableArray.Of(what, known)) { Replacement = replacement });

    private void Lose(RecordPlan type, MappingNode mapping)
    {
        if (type.Model.IdField is string field && mapping[field]?.Value is ScalarNode id) context.LostIds.Add(id.Text);
    }
}
