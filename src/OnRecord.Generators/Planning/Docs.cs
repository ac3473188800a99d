using OnRecord.Generators.Planning.CSharp;
using OnRecord.Schema;
using OnRecord.Schema.Model;

namespace OnRecord.Generators.Planning;

/// <summary>XML docs and attributes.</summary>
internal static class Docs
{
    /// <summary>The schema's description, or what stands in for one.</summary>
    public static DocPlan Of(string? description, string otherwise, Deprecation? deprecated, params string[] attributes)
    {
        string[] lines = CSharpText.DocLines(string.IsNullOrWhiteSpace(description) ? string.Empty : description!);
        List<string> all = [.. attributes];
        if (deprecated is not null) all.Add("global::System.Obsolete(" + CSharpText.Literal(Message(deprecated)) + ")");
        return new DocPlan((lines.Length == 0 ? [otherwise] : lines).ToEquatableArray(), all.ToEquatableArray());
    }

    /// <summary>A name of the schema in a doc comment.</summary>
    public static string Name(string name) => "<c>" + string.Join(" ", CSharpText.DocLines(name)) + "</c>";

    /// <summary>A type of C# in a doc comment.</summary>
    public static string See(string type) => "<see cref=\"" + type + "\"/>";

    /// <summary>What is said of data that still has it, to follow on a name.</summary>
    public static string Advice(Deprecation deprecated) => " is d" + Message(deprecated).Substring(1);

    public static string Message(Deprecation deprecated)
    {
        string since = deprecated.Since is null ? "Deprecated." : "Deprecated since " + deprecated.Since + " of the schema.";
        return deprecated.Use is null ? since : since + " Use " + deprecated.Use + ".";
    }
}
