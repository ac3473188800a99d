using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;
using OnRecord.Schema.Resolving;

namespace OnRecord.Schema.Binding;

/// <summary>Binds what a schema says of itself: language version, id, version, namespace, prefixes.</summary>
internal static class HeaderBinder
{
    public static void BindLanguageVersion(KeywordReader reader)
    {
        if (reader["onrecord"] is not { } node)
        {
            SourceSpan start = reader.Node.Entries.Count > 0 ? reader.Node.Entries[0].KeySpan : reader.Node.Span;
            reader.Missing("onrecord", start, "onrecord: 1");
        }
        else if (node is not ScalarNode { Kind: ScalarKind.Integer } scalar)
        {
            reader.WrongKind("onrecord", "1, the version of the schema language", Describe.Node(node), node);
        }
        else if (scalar.Text != "1")
        {
            reader.Context.Report(ReadingFindings.LanguageVersion, node.Span, Describe.Shorten(scalar.Text));
        }
    }

    public static string? Id(KeywordReader reader) => reader.Text("id", IsId, "a URI or a name with a colon, such as 'https://example.org/court-desk'");

    public static string? Version(KeywordReader reader) => SemanticVersion(reader, "version");

    /// <summary>A keyword that holds a version of the schema.</summary>
    public static string? SemanticVersion(KeywordReader reader, string keyword) =>
        reader.Text(keyword, static text => Binding.SemanticVersion.TryParse(text, out _), "three numbers, such as '1.2.0'");

    public static string? Namespace(KeywordReader reader)
    {
        if (reader.Text("namespace") is not { } text) return null;
        if (!IsNamespace(text)) reader.Context.Report(NameFindings.BadNamespace, reader["namespace"]!.Span, Describe.Shorten(text));
        else if (CSharpNames.OwnerOfNamespace(text) is { } owner) reader.Context.Report(NameFindings.NamespaceOfOthers, reader["namespace"]!.Span, text, owner);
        else return text;
        return null;
    }

    public static void BindPrefixes(KeywordReader reader)
    {
        BindingContext context = reader.Context;
        context.HasLostPrefixes = reader.IsLost("prefixes");
        foreach (MappingEntry entry in reader.Section("prefixes", "URI"))
        {
            if (!Names.CheckWord(context, entry, "a prefix")) continue;

            // Kept even where the URI is broken, so that what uses the prefix isn't reported as well.
            context.Prefixes[entry.Key] = "";
            if (entry.Value is not ScalarNode { Kind: ScalarKind.String } scalar)
            {
                context.Report(ReadingFindings.WrongKind, entry.Value.Span, "'" + entry.Key + "'", "a URI", Describe.Node(entry.Value));
            }
            else if (!UriBinder.IsAbsolute(scalar.Text))
            {
                context.Report(ReadingFindings.Malformed, scalar.Span, "'" + entry.Key + "'", Describe.Shorten(scalar.Text), "an absolute URI, such as 'https://schema.org/'");
            }
            else
            {
                context.Prefixes[entry.Key] = scalar.Text;
            }
        }
    }

    /// <summary>A relative path is told from an id by its first character, so an id never begins with a dot.</summary>
    internal static bool IsId(string text)
    {
        if (text.Length > 200 || text.IndexOf(':') is var colon && (colon <= 0 || colon == text.Length - 1)) return false;
        foreach (char c in text)
        {
            if (c is <= ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or >= (char)127) return false;
        }

        return text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    private static bool IsNamespace(string text)
    {
        foreach (string part in text.Split('.'))
        {
            if (!Names.IsWord(part) || part.IndexOf('-') >= 0 || CSharpNames.IsKeyword(part)) return false;
        }

        return text.Length <= 200;
    }
}
