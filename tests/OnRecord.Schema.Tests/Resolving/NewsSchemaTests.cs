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
}
