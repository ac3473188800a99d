using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds a field.</summary>
internal static class FieldBinder
{
    private static readonly string[] Keywords = ValueBinder.KeywordsWith(
        "description", "uri", "identifier", "default", "deprecated", "since", "renamedFrom", "sensitive", "examples", "csharpName");

    /// <summary>Null where the name can't be used.</summary>
    public static FieldDeclaration? Bind(BindingContext context, MappingEntry entry, string pointer)
    {
        bool isOptional = entry.Key.EndsWith("?", StringComparison.Ordinal);
        string name = isOptional ? entry.Key.Substring(0, entry.Key.Length - 1) : entry.Key;
        if (!Names.CheckMember(context, name, entry.KeySpan, "a field")) return null;
        if (name == "$type")
        {
            context.Report(NameFindings.Unusable, entry.KeySpan, name, "a field", "in data it says which record stands under an abstract one");
            return null;
        }

        if (entry.Value is not MappingNode) return new FieldDeclaration(name, isOptional, ValueBinder.BindShort(context, entry.Value, pointer), pointer);
        KeywordReader reader = KeywordReader.Open(context, entry.Value, pointer, "a field", Keywords)!;
        return new FieldDeclaration(name, isOptional, ValueBinder.BindLong(reader), pointer)
        {
            CSharpName = MemberKeywords.CSharpName(reader),
            Description = reader.Text("description"),
            Uri = UriBinder.Bind(reader),
            IsIdentifier = reader.Flag("identifier"),
            Default = LiteralBinder.Bind(reader, "default"),
            Examples = LiteralBinder.BindList(reader, "examples"),
            Deprecated = MemberKeywords.Deprecated(reader),
            Since = MemberKeywords.Since(reader),
            RenamedFrom = reader.Text("renamedFrom"),
            IsSensitive = reader.Flag("sensitive"),
            IsIncomplete = reader.IsLost("identifier"),
        };
    }
}
