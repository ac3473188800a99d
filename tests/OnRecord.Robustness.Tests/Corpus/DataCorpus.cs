using OnRecord.Checking;
using OnRecord.Checking.Plans;
using OnRecord.Checking.Tests;
using OnRecord.Fuzzing;
using OnRecord.Robustness.Tests.Mutations;
using OnRecord.Schema.Reading;

namespace OnRecord.Robustness.Tests.Corpus;

/// <summary>A data file, the schema it is checked by, and the files around it.</summary>
internal sealed record DataText(string Path, string Text, CheckPlan Plan, IDossierFiles Files, string? RecordType)
{
    public Tree? Tree { get; } = Parse(Path, Text);

    private static Tree? Parse(string path, string text) => DataFile.FormatOf(path) switch
    {
        DataFormat.Yaml => YamlReader.Read("", text, ReadingCatalog.Schema).Root is { } root ? TreeText.Parse(root) : null,
        DataFormat.Json => JsonReader.Read("", text, ReadingCatalog.Schema).Root is { } root ? TreeText.Parse(root) : null,
        _ => null,
    };
}

/// <summary>Data files in order: the bases of the checker's cases, the article's records; each in all three formats. And the cases themselves.</summary>
internal static class DataCorpus
{
    public static IReadOnlyList<DataText> All { get; } = [.. Read()];

    public static IReadOnlyList<DataText> Small { get; } = [.. All.Where(static data => data.Text.Length <= SchemaCorpus.Big)];

    public static IReadOnlyList<DataText> Large { get; } = [.. All.Where(static data => data.Text.Length > SchemaCorpus.Big)];

    public static IReadOnlyList<DataText> Trees { get; } = [.. Small.Where(static data => data.Tree is not null)];

    private static IEnumerable<DataText> Read()
    {
        foreach (DataCase data in DataCase.All)
        {
            CheckPlan plan = Desk.Plan(data.Schema);
            Desk desk = new();
            foreach ((string path, string text) in data.Others)
            {
                if (path.Contains(".records.", StringComparison.Ordinal)) desk.Add(path, text, plan);
                else desk.AddDocument(path, text);
            }

            string? type = (data.Options["type"]?.Value as ScalarNode)?.Text;
            yield return new DataText(data.Path, data.Text, plan, desk, type);
        }

        CheckPlan news = Desk.Plan("news");
        Desk seed = new Desk().AddDocument("seeds/briefing.article.txt", Repository.Read("seeds", "briefing.article.txt"));
        DataText briefing = new("seeds/briefing.records.yaml", Repository.Read("seeds", "briefing.records.yaml"), news, seed, null);
        yield return briefing;
        Tree dossier = briefing.Tree!;
        yield return briefing with { Path = "seeds/briefing.records.json", Text = dossier.ToJson() };
        yield return briefing with { Path = "seeds/briefing.records.ndjson", Text = string.Concat(LineCorpus.Lines(dossier, news).Select(static line => line.ToJson() + "\n")) };
    }
}
