using OnRecord.Generators.Planning;
using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema.Binding;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Generators.Pipeline;

/// <summary>A schema as its assembly carries it, for those who import it by its id.</summary>
/// <param name="Version">Empty where the schema has none.</param>
/// <param name="Text">JSON.</param>
internal sealed record CarriedSchema(string Id, string Version, string Text)
{
    /// <summary>Null for a schema without an id: nobody can import it from elsewhere.</summary>
    public static CarriedSchema? Of(SchemaFile file) =>
        file is { Id: { } id, Text: { } text } ? new CarriedSchema(id, file.Version ?? string.Empty, text) : null;

    /// <summary>Paths lead nowhere outside of the project: what the schema imports by one, it is to name by its id.</summary>
    public static CarriedSchema? Of(SchemaFile file, DeclarationTable declarations) =>
        Of(file) is { } carried ? carried with { Text = ImportingById(file, carried.Text, declarations) } : null;

    /// <summary>As C# writes it.</summary>
    public CarrierPlan ToPlan() => new(CSharpText.Literal(Id), CSharpText.Literal(Version), CSharpText.Literal(Text));

    private static string ImportingById(SchemaFile file, string text, DeclarationTable declarations)
    {
        string imports = Imports(file.Imports.Select(static import => (import.Alias, import.Target)));
        string byId = Imports(file.Imports.Select(import => (import.Alias, declarations.Find(ImportTarget.KeyOf(file, import))?.Id ?? import.Target)));
        int start = imports == byId ? -1 : text.IndexOf(imports, StringComparison.Ordinal);
        return start < 0 ? text : text.Substring(0, start) + byId + text.Substring(start + imports.Length);
    }

    /// <summary>As the schema's text has them, which is JSON of our own writing. In no string of it can this stand: its quotes would be escaped.</summary>
    private static string Imports(IEnumerable<(string Alias, string Target)> imports) =>
        "\"imports\": {" + string.Join(", ", imports.Select(static import => NodeJson.Quote(import.Alias) + ": " + NodeJson.Quote(import.Target))) + "}";
}
