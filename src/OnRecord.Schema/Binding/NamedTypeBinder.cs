using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds a named scalar.</summary>
internal static class NamedTypeBinder
{
    private static readonly string[] Keywords = ValueBinder.KeywordsWith("description", "uri", "examples");

    public static NamedTypeDeclaration Bind(BindingContext context, string name, DataNode node, string pointer)
    {
        if (node is not MappingNode) return new NamedTypeDeclaration(name, ValueBinder.BindShort(context, node, pointer), default, pointer);
        KeywordReader reader = KeywordReader.Open(context, node, pointer, "a named type", Keywords)!;

        // Nothing is made of a named type in C#: these two are read so that a mistake in them is one here too.
        reader.Text("description");
        UriBinder.Bind(reader);
        return new NamedTypeDeclaration(name, ValueBinder.BindLong(reader), LiteralBinder.BindList(reader, "examples"), pointer);
    }
}
