using OnRecord.Checking.Tests;
using OnRecord.Robustness.Tests.Corpus;
using OnRecord.Robustness.Tests.Engines;

namespace OnRecord.Robustness.Tests;

/// <summary>What once brought something down.</summary>
public sealed class KeptCaseTests
{
    public static TheoryData<string> Schemas => [.. KeptCase.Of("schemas.txt").Select(static c => c.Title)];

    public static TheoryData<string> Data => [.. KeptCase.Of("data.txt").Select(static c => c.Title)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Schema(string title)
    {
        string text = KeptCase.Of("schemas.txt").Single(c => c.Title == title).Text;
        Assert.Null(SchemaEngine.Ask(text).Problem(SchemaEngine.Ask(text)));
        Assert.Null(GeneratorEngine.Problem(text));
    }

    [Theory]
    [MemberData(nameof(Data))]
    public void DataFile(string title)
    {
        string[] words = title.Split(' ', ':');
        DataText data = new(words[1], KeptCase.Of("data.txt").Single(c => c.Title == title).Text, Desk.Plan(words[0]), new Desk(), null);
        Assert.Null(DataEngine.Ask(data).Problem(DataEngine.Ask(data)));
    }
}
