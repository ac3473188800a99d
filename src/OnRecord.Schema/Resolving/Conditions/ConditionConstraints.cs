using System.Globalization;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Resolving;

/// <summary>Binds constraints under a path.</summary>
internal static class ConditionConstraints
{
    /// <summary>Null where one of them is broken.</summary>
    public static Constraints? Bind(ConditionSubject subject, List<SchemaEntry> entries, string pointer)
    {
        Constraints constraints = Constraints.None;
        bool isBroken = false;
        foreach (SchemaEntry entry in entries)
        {
            if (With(constraints, entry) is { } next) constraints = next;
            else isBroken |= Report(subject, entry, JsonPointer.Append(pointer, entry.Key));
        }

        return isBroken ? null : constraints;
    }

    private static Constraints? With(Constraints c, SchemaEntry entry) => entry.Key switch
    {
        "minLength" => Count(entry.Value) is { } n ? c with { MinLength = n } : null,
        "maxLength" => Count(entry.Value) is { } n ? c with { MaxLength = n } : null,
        "minItems" => Count(entry.Value) is { } n ? c with { MinItems = n } : null,
        "maxItems" => Count(entry.Value) is { } n ? c with { MaxItems = n } : null,
        "scale" => Count(entry.Value) is { } n and <= 15 ? c with { Scale = n } : null,
        "minimum" => Number(entry.Value) is { } n ? c with { Minimum = n } : null,
        "maximum" => Number(entry.Value) is { } n ? c with { Maximum = n } : null,
        "exclusiveMinimum" => Number(entry.Value) is { } n ? c with { ExclusiveMinimum = n } : null,
        "exclusiveMaximum" => Number(entry.Value) is { } n ? c with { ExclusiveMaximum = n } : null,
        "multipleOf" => Number(entry.Value) is { } n and > 0 && decimal.Truncate(n) == n ? c with { MultipleOf = n } : null,
        "pattern" => Text(entry.Value) is { } t ? c with { Pattern = t } : null,
        "notIn" => Text(entry.Value) is { } t ? c with { NotIn = t } : null,
        "mentions" => Text(entry.Value) is { } t ? c with { Mentions = t } : null,
        "uniqueItems" => entry.Value is SchemaScalar { Kind: ScalarKind.Boolean, Text: "true" } ? c with { UniqueItems = true } : null,
        "const" => Literal(entry.Value) is { } l ? c with { Const = l } : null,
        _ => Literals(entry.Value) is { } l ? c with { Enum = l } : null,
    };

    private static bool Report(ConditionSubject subject, SchemaEntry entry, string pointer)
    {
        string expected = entry.Key switch
        {
            "minLength" or "maxLength" or "minItems" or "maxItems" => "a whole number from 0 to 2147483647",
            "scale" => "a number of digits from 0 to 15",
            "multipleOf" => "a whole number of 1 or more",
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => "a number of at most 28 digits",
            "pattern" or "notIn" or "mentions" => "a text",
            "uniqueItems" => "true",
            "const" => "a text, a number or a boolean",
            _ => "a list of texts, numbers or booleans",
        };
        subject.Resolution.Report(subject.Scope, ReadingFindings.WrongKind, pointer, "'" + entry.Key + "'", expected, Describe.Value(entry.Value));
        return true;
    }

    private static int? Count(SchemaValue value) =>
        value is SchemaScalar { Kind: ScalarKind.Integer } scalar
        && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? count
            : null;

    private static decimal? Number(SchemaValue value) =>
        value is SchemaScalar { Kind: ScalarKind.Integer or ScalarKind.Number } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    private static string? Text(SchemaValue value) => value is SchemaScalar { Kind: ScalarKind.String, Text.Length: > 0 } scalar ? scalar.Text : null;

    private static Literal? Literal(SchemaValue value) => value is SchemaScalar scalar ? LiteralBinder.Of(scalar.Kind, scalar.Text) : null;

    private static EquatableArray<Literal>? Literals(SchemaValue value)
    {
        if (value is not SchemaList { Items.Count: > 0 } list) return null;
        Literal?[] literals = [.. list.Items.Select(Literal)];
        return literals.Contains(null) ? null : literals.Select(static l => l!.Value).ToEquatableArray();
    }
}
