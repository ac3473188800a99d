namespace OnRecord.Generators.Tests.Emitting;

/// <summary>The schema that we ship.</summary>
public class NewsSchemaTests
{
    [Fact]
    public void Compiles_without_a_warning() => Emitted.Compile(Emitted.Files(Repository.Read("schema/news.onrecord.yaml"), path: "schema/news.onrecord.yaml"));
}
