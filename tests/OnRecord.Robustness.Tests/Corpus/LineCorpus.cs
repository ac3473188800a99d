using OnRecord.Checking.Plans;
using OnRecord.Fuzzing;
using OnRecord.Robustness.Tests.Mutations;

namespace OnRecord.Robustness.Tests.Corpus;

/// <summary>The records of one schema, each as a line of NDJSON would have it.</summary>
internal sealed record LinesOfSchema(CheckPlan Plan, IReadOnlyList<Tree> Lines);

/// <summary>The records of all dossiers in the corpus, by their schemas.</summary>
internal static class LineCorpus
{
    public static IReadOnlyList<LinesOfSchema> All { get; } =
    [
        .. DataCorpus.Trees.Where(static data => data.RecordType is null).GroupBy(static data => data.Plan)
            .Select(static data => new LinesOfSchema(data.Key, [.. data.SelectMany(file => Lines(file.Tree!, data.Key))]))
            .Where(static schema => schema.Lines.Count > 0),
    ];

    /// <summary>The records of a dossier, each with its type.</summary>
    public static IEnumerable<Tree> Lines(Tree dossier, CheckPlan plan)
    {
        foreach ((string? key, Tree list) in dossier.Children)
        {
            string? type = plan.Schema.Dossier?.Lists.FirstOrDefault(l => l.Name == key)?.Record.Name;
            if (type is null) continue;
            foreach ((_, Tree record) in list.Children.Where(static child => child.Value is { Scalar: null, IsList: false }))
            {
                Tree line = record.Clone();
                if (!line.Children.Exists(static child => child.Key == "$type")) line.Children.Insert(0, ("$type", Tree.OfScalar(TreeText.Quote(type))));
                yield return line;
            }
        }
    }
}
