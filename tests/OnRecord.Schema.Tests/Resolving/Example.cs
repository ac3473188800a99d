namespace OnRecord.Schema.Tests.Resolving;

/// <summary>The schema that the language is explained with.</summary>
internal static class Example
{
    public static string Text { get; } = SchemaCase.All().First(static c => c.File == "example.yaml").Text;
}
