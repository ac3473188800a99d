using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds a type with its constraints: <c>string</c>, <c>ref Witness</c>, <c>[T]</c>, or the long form.</summary>
internal static class ValueBinder
{
    private static readonly string[] TypeKeywords = ["type", "ref", "items", "map"];

    private static readonly string[] ValueKeywords = [.. TypeKeywords, "format", .. ConstraintBinder.Keywords];

    /// <summary>The keywords of a value and those of what has it.</summary>
    public static string[] KeywordsWith(params string[] more) => [.. ValueKeywords, .. more];

    /// <summary>A value that stands alone, such as the item of a list.</summary>
    public static ValueDeclaration Bind(BindingContext context, DataNode node, string pointer, string subject) =>
        node is not MappingNode ? BindShort(context, node, pointer)
        : KeywordReader.Open(context, node, pointer, subject, ValueKeywords) is { } reader ? BindLong(reader)
        : Broken(pointer);

    /// <summary>Everything but a mapping.</summary>
    public static ValueDeclaration BindShort(BindingContext context, DataNode node, string pointer)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                return new ValueDeclaration(BindName(context, scalar), null, Constraints.None, pointer, pointer);
            case SequenceNode { Items.Count: 1 } list:
                string itemPointer = JsonPointer.Append(pointer, 0);
                return new ValueDeclaration(
                    new ListTypeExpression(Bind(context, list.Items[0], itemPointer, "the items of a list")), null, Constraints.None, pointer, itemPointer);
            case SequenceNode { Items.Count: > 1 } list:
                string values = string.Join(", ", list.Items.Select(static i => i is ScalarNode s ? s.Raw : "..."));
                context.Report(TypeFindings.InlineEnum, node.Span, Describe.Shorten(values));
                return Broken(pointer);
            default:
                context.Report(ReadingFindings.WrongKind, node.Span, "A type", "a name such as 'string', a list of one type such as '[string]', or a mapping", Describe.Node(node));
                return Broken(pointer);
        }
    }

    /// <summary>A mapping whose keywords are checked.</summary>
    public static ValueDeclaration BindLong(KeywordReader reader)
    {
        Constraints constraints = ConstraintBinder.Bind(reader);
        string? format = reader.Word("format", "int32", "int64");
        string[] given = [.. TypeKeywords.Where(keyword => reader[keyword] is not null)];
        if (given.Length != 1)
        {
            if (given.Length == 0)
            {
                reader.Missing("type", reader.Node.Span, "type: string");
            }
            else
            {
                reader.Context.Report(
                    ReadingFindings.WrongKind, reader.Node[given[1]]!.KeySpan, KeywordReader.Capitalize(reader.Subject), "of one type", "of '" + given[0] + "' and '" + given[1] + "'");
            }

            return new ValueDeclaration(BrokenTypeExpression.Instance, format, constraints, reader.Pointer, reader.Pointer);
        }

        string pointer = reader.PointerTo(given[0]);
        return new ValueDeclaration(BindType(reader, given[0], pointer), format, constraints, reader.Pointer, pointer);
    }

    private static TypeExpression BindType(KeywordReader reader, string keyword, string pointer)
    {
        BindingContext context = reader.Context;
        DataNode node = reader[keyword]!;
        switch (keyword)
        {
            case "items": return new ListTypeExpression(Bind(context, node, pointer, "the items of a list"));
            case "map": return new MapTypeExpression(Bind(context, node, pointer, "the values of a map"));
            case "ref": return reader.Text("ref") is { } target ? new ReferenceTypeExpression(target) : BrokenTypeExpression.Instance;
            case "type" when node is ScalarNode { Kind: ScalarKind.String } scalar: return BindName(context, scalar);
            case "type" when node is SequenceNode { Items.Count: > 1 }: return BindShort(context, node, pointer).Type;
            default:
                reader.WrongKind("type", "the name of a type (for a list write 'items: string')", Describe.Node(node), node);
                return BrokenTypeExpression.Instance;
        }
    }

    private static TypeExpression BindName(BindingContext context, ScalarNode scalar)
    {
        string text = scalar.Text;
        if (text.StartsWith("ref ", StringComparison.Ordinal))
        {
            string target = text.Substring(4).Trim();
            if (IsQualifiedName(target)) return new ReferenceTypeExpression(target);
        }
        else if (text != "ref" && IsQualifiedName(text))
        {
            return new NamedTypeExpression(text);
        }

        context.Report(ReadingFindings.Malformed, scalar.Span, "The type", Describe.Shorten(text), Form(text));
        return BrokenTypeExpression.Instance;
    }

    /// <summary>What people write who come from TypeScript or C#.</summary>
    private static string Form(string text)
    {
        if (text.EndsWith("[]", StringComparison.Ordinal)) return "a list as '[" + text.Substring(0, text.Length - 2) + "]'";
        if (text.EndsWith("?", StringComparison.Ordinal)) return "the '?' behind the field's name and not behind its type";
        return text.IndexOf('|') >= 0
            ? "the choices as an enum, under 'enums:', and its name here"
            : "the name of a type, such as 'string' or 'Witness', or a reference, such as 'ref Witness'";
    }

    private static bool IsQualifiedName(string text)
    {
        string[] parts = text.Split('.');
        return parts.Length <= 2 && parts.All(Names.IsWord);
    }

    private static ValueDeclaration Broken(string pointer) => new(BrokenTypeExpression.Instance, null, Constraints.None, pointer, pointer);
}
