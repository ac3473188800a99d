using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema as its assembly carries it. Paths lead nowhere outside of the project: what it imports by one, it names by its id.</summary>
internal static class CarriedSchema
{
    public static SchemaFile Of(SchemaFile file, DeclarationTable declarations)
    {
        string imports = Imports(file.Imports.Select(static import => (import.Alias, import.Target)));
        string byId = Imports(file.Imports.Select(import => (import.Alias, declarations.Find(ImportTarget.KeyOf(file, import))?.Id ?? import.Target)));
        int start = imports == byId ? -1 : file.Text!.IndexOf(imports, StringComparison.Ordinal);
        return start < 0 ? file : file with { Text = file.Text!.Substring(0, start) + byId + file.Text.Substring(start + imports.Length) };
    }

    /// <summary>As the schema's text has them, which is JSON of our own writing. In no string of it can this stand: its quotes would be escaped.</summary>
    private static string Imports(IEnumerable<(string Alias, string Target)> imports) =>
        "\"imports\": {" + string.Join(", ", imports.Select(static import => NodeJson.Quote(import.Alias) + ": " + NodeJson.Quote(import.Target))) + "}";
}
