using OnRecord.Schema.Model;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Tests.Resolving;

/// <summary>The schema that we ship.</summary>
public sealed class NewsSchemaTests
{
    private static readonly LoadedSchema News = Shared.Load(
        "schema/news.onrecord.yaml", File.ReadAllText(Path.Combine(Repository.Root, "schema", "news.onrecord.yaml")));

    [Fact]
    public void Has_no_finding() => Assert.Equal([], News.Findings.Select(static f => f.ToString()));

    [Fact]
    public void Nothing_of_it_is_left_out()
    {
        Assert.Equal(News.Parsed.File.Records.Count, News.Resolved.Model.Records.Count);
        foreach ((Binding.RecordDeclaration declaration, RecordModel model) in News.Parsed.File.Records.Zip(News.Resolved.Model.Records))
        {
            Assert.Equal(declaration.Fields.Select(static f => f.Name), model.OwnFields.Select(static f => f.Name));
            Assert.Equal(declaration.Rules.Select(static r => r.Id), model.OwnRules.Select(static r => r.Id));
        }
    }

    [Fact]
    public void Statements_allegations_and_responses_are_claims()
    {
        foreach (string name in (string[])["Statement", "Allegation", "Response"])
        {
            RecordModel record = News.Resolved.Model.FindRecord(new TypeName(News.Resolved.Model.Namespace, name))!;
            Assert.Equal(["attribution"], record.Claim!.AttributedTo);
            Assert.Equal("Claim", record.IdOwner!.Value.Name);
        }
    }

    [Fact]
    public void Can_be_built_on_whole()
    {
        SchemaModel news = News.Resolved.Model;
        string lists = string.Join(", ", news.Dossier!.Lists.Select(static list => list.Name + ": news." + list.Record.Name));
        LoadedSchema loaded = Shared.Load("own.onrecord.yaml", $$"""
            onrecord: 1
            namespace: Own
            imports: { news: "onrecord:news" }
            records:
              Rumor:
                extends: news.Claim
                fields: { text: string, attribution: news.Attribution, first?: ref news.Statement }
                claim: { text: text, attributedTo: attribution }
                rules:
                  - { id: first-is-said, if: { first.stance: asserts }, then: { compare: "text != first.text" }, message: A rumor says something else. }
            dossier: { name: RumorDossier, lists: { rumors: Rumor, {{lists}} } }
            """);
        Assert.Equal([], loaded.Findings.Select(static f => f.ToString()));
        foreach (RecordModel record in news.Records)
        {
            RecordModel imported = loaded.Resolved.Model.FindRecord(record.Name)!;
            Assert.Equal(record.Fields.Select(static f => f.Name), imported.Fields.Select(static f => f.Name));
            Assert.Equal(record.Rules.Count, imported.Rules.Count);
            Assert.Equal(record.Leaves, imported.Leaves);
            Assert.Equal(record.Claim is null, imported.Claim is null);
        }
    }
}
