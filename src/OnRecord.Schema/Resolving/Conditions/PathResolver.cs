using OnRecord.Schema.Binding;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Resolving;

/// <summary>Resolves the paths of conditions, field by field. Null is a path that is broken: reported, or built on what was.</summary>
internal static class PathResolver
{
    /// <summary>Further than any rule looks, and no further than the code for it can nest.</summary>
    private const int MostSteps = 32;

    /// <param name="subject">What the path starts from.</param>
    /// <param name="text">The path.</param>
    /// <param name="pointer">To where it is written.</param>
    /// <param name="onKey">Whether it is written as a key.</param>
    public static PathModel? Resolve(ConditionSubject subject, string text, string pointer, bool onKey)
    {
        Reporter report = new(subject, pointer, onKey);
        string[] names = text.Split('.');
        List<PathStep> steps = [];
        RecordSymbol record = subject.Record;
        for (int i = 0; ; i++)
        {
            if (FindField(report, record, names[i], text) is not { Value: { } value } field) return null;
            if (i == names.Length - 1)
            {
                steps.Add(new PathStep(record.Name, field.Name, PathStepKind.Field));
                return new PathModel(steps.ToEquatableArray(), value, text);
            }

            if (i + 1 == MostSteps || Next(subject.Resolution, value.Type) is not { } next)
            {
                report.Report(RuleFindings.PathEnds, Describe.Shorten(text), field.Name, i + 1 == MostSteps ? "it has more than 32 steps" : WhyNot(value.Type));
                return null;
            }

            PathStepKind kind = value.Type is ReferenceTypeModel ? PathStepKind.Follow : PathStepKind.Field;
            steps.Add(new PathStep(record.Name, field.Name, kind));
            record = next;
        }
    }

    /// <summary>The record that a path goes on at after a value of the type.</summary>
    public static RecordSymbol? Next(Resolution resolution, TypeModel type) => type switch
    {
        RecordTypeModel embedded => resolution.RecordsByName[embedded.Name],
        ReferenceTypeModel { Target: { } target } => resolution.RecordsByName[target],
        _ => null,
    };

    private static FieldSymbol? FindField(Reporter report, RecordSymbol record, string name, string path)
    {
        FieldSymbol? field = record.Field(name);
        if (ConditionWords.Contains(name) && (field is not null || path != name))
        {
            report.Report(RuleFindings.FieldNotForConditions, name, "its name is a word that conditions are written with");
            return null;
        }

        if (name.IndexOf(' ') >= 0 && field is not null)
        {
            report.Report(RuleFindings.FieldNotForConditions, name, "its name holds a space");
            return null;
        }

        if (field is not null || record.IsIncomplete) return field;
        if (record.Field(path) is not null)
        {
            report.Report(RuleFindings.FieldNotForConditions, path, "its name holds a dot, by which a path descends");
        }
        else
        {
            report.Report(RuleFindings.UnknownField, name, record.Name.Name, FieldLookup.Suggest(record, name));
        }

        return null;
    }

    private static string WhyNot(TypeModel type) => type switch
    {
        ListTypeModel => "it is a list, and a path crosses a list through 'any', 'all' or 'none' only",
        MapTypeModel => "it is a map, and a path can't go into one",
        ReferenceTypeModel => "it refers to any record, and so has no fields that are known",
        _ => "it is " + TypeWords.Describe(type) + ", which has no fields",
    };

    private readonly struct Reporter(ConditionSubject subject, string pointer, bool onKey)
    {
        public void Report(FindingDescriptor descriptor, params string[] arguments)
        {
            subject.Resolution.Report(subject.Scope, descriptor, pointer, onKey, arguments);
        }
    }
}
