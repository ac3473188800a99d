using OnRecord.Schema.Binding;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema file after reading: what it declares, and where.</summary>
/// <param name="Path">As diagnostics show it.</param>
internal sealed record ParsedFile(string Path, ParsedSchemaFile Schema)
{
    public static ParsedFile Parse(SchemaText text, CancellationToken cancellationToken)
    {
        ParsedSchemaFile schema = SchemaReader.Read(text.RelativePath, text.Text, cancellationToken);
        return new ParsedFile(text.Path, schema);
    }
}
