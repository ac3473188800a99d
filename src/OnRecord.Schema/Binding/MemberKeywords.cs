using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Binding;

/// <summary>Keywords that several kinds of declaration have.</summary>
internal static class MemberKeywords
{
    private static readonly string[] DeprecatedKeywords = ["since", "use"];

    public static string? CSharpName(KeywordReader reader)
    {
        if (reader.Text("csharpName") is not { } name) return null;
        if (Names.IsPascalCase(name)) return name;
        string spelling = CSharpNames.ToPascalCase(name);
        reader.Context.Report(
            NameFindings.BadCSharpName,
            reader["csharpName"]!.Span,
            Describe.Shorten(name),
            Names.IsPascalCase(spelling) ? ", such as '" + spelling + "'" : "");
        return null;
    }

    /// <summary><c>deprecated: true</c>, or since when and what to use instead.</summary>
    public static Deprecation? Deprecated(KeywordReader reader)
    {
        switch (reader["deprecated"])
        {
            case null: return null;
            case ScalarNode { Kind: ScalarKind.Boolean } flag: return flag.Text == "true" ? new Deprecation(null, null) : null;
            case ScalarNode other:
                reader.WrongKind("deprecated", "true, or a mapping such as '{ since: 1.1.0, use: other }'", Describe.Node(other), other);
                return null;
            case { } node:
                return KeywordReader.Open(reader.Context, node, reader.PointerTo("deprecated"), "'deprecated'", DeprecatedKeywords) is { } inner
                    ? new Deprecation(HeaderBinder.SemanticVersion(inner, "since"), inner.Text("use"))
                    : null;
        }
    }

    public static string? Since(KeywordReader reader) => HeaderBinder.SemanticVersion(reader, "since");
}
