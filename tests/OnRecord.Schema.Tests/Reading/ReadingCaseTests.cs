using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Tests.Reading;

public sealed class ReadingCaseTests
{
    public static TheoryData<string> Yaml() => ReadingCase.NamesIn("yaml.txt");

    public static TheoryData<string> Json() => ReadingCase.NamesIn("json.txt");

    [Theory]
    [MemberData(nameof(Yaml))]
    public void Yaml_is_read_as_the_case_says(string name)
    {
        ReadingCase @case = ReadingCase.In("yaml.txt").Single(c => c.Name == name);
        Assert.Equal(@case.Expected, @case.Actual(YamlReader.Read("case.yaml", @case.Text, ReadingCatalog.Schema)));
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_is_read_as_the_case_says(string name)
    {
        ReadingCase @case = ReadingCase.In("json.txt").Single(c => c.Name == name);
        Assert.Equal(@case.Expected, @case.Actual(JsonReader.Read("case.json", @case.Text, ReadingCatalog.Schema)));
    }
}
