using OnRecord.Benchmarks.Corpus;
using OnRecord.Benchmarks.Peers;
using OnRecord.News;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OnRecord.Benchmarks.Work;

/// <summary>A dossier of a hundred statements in YAML. Ours also checks the records and what they have to do with each other.</summary>
internal static class YamlContest
{
    private const int Dossiers = 20;
    private const int Statements = 100;

    public static Contest Of(string name, StatementCorpus corpus)
    {
        string[] texts = [.. Enumerable.Range(0, Dossiers).Select(i => Make(corpus, i * Statements).ToYaml())];
        string[] unusual = Array.ConvertAll(texts, static text => text.Replace("schema:", "\"schema\":", StringComparison.Ordinal));
        IDeserializer typed = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
            .Build();
        return new Contest(
            name,
            Dossiers,
            new Contender("YamlDotNet, typed", i => Contender.Sink = typed.Deserialize<DossierModel>(texts[i])),
            new Contender("OnRecord, with validation", i => Read(texts[i])),
            [
                // A quoted key is enough.
                new Contender("OnRecord, where YAML is unusual", i => Read(unusual[i])),
                new Contender("YamlDotNet's events alone", i => Walk(texts[i])),
            ],
            1.8,
            2.4);
    }

    private static void Read(string yaml)
    {
        if (!NewsDossier.TryParseYaml(yaml, out NewsDossier? dossier, out ValidationResult result)) throw new InvalidOperationException(result.ToString());
        Contender.Sink = dossier;
    }

    private static void Walk(string yaml)
    {
        Parser parser = new(new StringReader(yaml));
        while (parser.MoveNext()) Contender.Sink = parser.Current as StreamEnd;
    }

    private static NewsDossier Make(StatementCorpus corpus, int start) => new()
    {
        Schema = "onrecord:news",
        Speakers = [.. Enumerable.Range(0, 10).Select(static i => new Speaker { Id = (SpeakerId)("speaker-" + i), Kind = SpeakerKind.Person, Name = "Speaker Number " + i, Role = "minister" })],
        Documents =
        [
            new Document
            {
                Id = (DocumentId)"article", Kind = DocumentKind.Article, Publisher = "The Paper", Author = ["A. Writer"], Language = "en", PublishedOn = new DateOnly(2026, 3, 17),
            },
        ],
        Statements = [.. Enumerable.Range(start, Statements).Select(i => corpus.Statements[i % corpus.Statements.Length]).Select(static statement => statement with
        {
            Attribution = statement.Attribution with { By = [(SpeakerId)("speaker-" + (statement.Id.Value[^1] - '0'))], In = (DocumentId)"article", At = null },
        })],
    };
}
