using OnRecord.Checking.Findings;
using OnRecord.Quotes;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Checking.Tests;

/// <summary>Checks a text as the hosts do.</summary>
internal static class Check
{
    public static SchemaModel News { get; } = Load("onrecord:news", new() { ["onrecord:news"] = File.ReadAllText(PathOf("schema", "news.onrecord.yaml")) });

    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    public static SchemaModel Load(string path, Dictionary<string, string> texts)
    {
        LoadedSchema loaded = new SchemaLoader(texts.GetValueOrDefault, "Tests").Load(path)!;
        Assert.Empty(loaded.Findings);
        return loaded.Resolved.Model;
    }

    public static CheckResult Run(string text, SchemaModel schema, Dictionary<string, string>? documents = null, CheckOptions? options = null, bool isJson = false)
    {
        const string Name = "test.records.yaml";
        ReadDocument document = isJson ? JsonReader.Read(Name, text, ShapeFindings.Reading) : YamlReader.Read(Name, text, ShapeFindings.Reading);
        return Checker.Check(new CheckRequest(
            Name,
            document,
            schema,
            path => documents?.TryGetValue(path, out string? raw) == true ? DocumentText.Create(raw, DocumentText.FormatOf(path)) : null,
            options ?? new CheckOptions()));
    }
}
