namespace OnRecord.Generators.Tests.Emitting;

/// <summary>What is emitted, checked in to be read. To write it anew, run the test with ONRECORD_WRITE_BASELINES=1.</summary>
public class BaselineTests
{
    [Theory]
    [InlineData("schema/news.onrecord.yaml", "Statement", "Statement.txt")]
    [InlineData("schema/news.onrecord.yaml", "Speaker", "Speaker.txt")]
    [InlineData("schema/news.onrecord.yaml", "NewsDossier", "NewsDossier.txt")]
    [InlineData("tests/OnRecord.Generators.Tests/Emitting/schemas/features.onrecord.yaml", null, "Features.txt")]
    public void Is_as_it_was_read_last(string schema, string? record, string baseline)
    {
        string text = string.Join("\n", Emitted.Files(Repository.Read(schema), path: Path.GetFileName(schema)).Select(static file => "// ==> " + file.HintName + "\n" + file.Text));
        string actual = record is null ? text : RecordIn(text, record);
        string path = Path.Combine(Repository.Root, "tests/OnRecord.Generators.Tests/Emitting/baselines", baseline);
        if (Environment.GetEnvironmentVariable("ONRECORD_WRITE_BASELINES") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }

    /// <summary>From the record's docs to its closing brace.</summary>
    private static string RecordIn(string text, string record)
    {
        int declaration = text.IndexOf(" partial record " + record + " :", StringComparison.Ordinal);
        int start = text.LastIndexOf("\n\n", declaration, StringComparison.Ordinal) + 2;
        int end = text.IndexOf("\n}\n", declaration, StringComparison.Ordinal) + 3;
        return text[start..end];
    }
}
