using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds literals.</summary>
internal static class LiteralBinder
{
    public static Literal? Bind(KeywordReader reader, string keyword) =>
        reader[keyword] is { } node ? Bind(reader.Context, node, "'" + keyword + "'") : null;

    /// <summary>All literals of a list; none where one of them is broken, so that those that are left keep their place.</summary>
    public static EquatableArray<Literal> BindList(KeywordReader reader, string keyword)
    {
        BindingContext context = reader.Context;
        if (reader[keyword] is not { } node) return default;
        if (node is not SequenceNode list)
        {
            reader.WrongKind(keyword, "a list of values", Describe.Node(node), node);
            return default;
        }

        if (list.Items.Count == 0) context.Report(ReadingFindings.Empty, node.Span, "'" + keyword + "'", "at least one value");
        List<Literal> literals = [];
        HashSet<Literal> seen = [];
        foreach (DataNode item in list.Items)
        {
            if (Bind(context, item, "An entry of '" + keyword + "'") is not { } literal) continue;
            literals.Add(literal);
            if (!seen.Add(literal)) context.Report(ReadingFindings.DuplicateEntry, item.Span, literal.Text, "'" + keyword + "'");
        }

        return literals.Count == list.Items.Count ? literals.ToEquatableArray() : default;
    }

    /// <summary>The literal that a scalar is; null for null.</summary>
    public static Literal? Of(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.String => new Literal(LiteralKind.String, text),
        ScalarKind.Boolean => new Literal(LiteralKind.Boolean, text),
        ScalarKind.Integer => new Literal(LiteralKind.Number, text),
        // .inf and .nan have no notation in JSON.
        ScalarKind.Number when !text.StartsWith(".", StringComparison.Ordinal) && !text.StartsWith("-.", StringComparison.Ordinal) => new Literal(LiteralKind.Number, text),
        _ => null,
    };

    private static Literal? Bind(BindingContext context, DataNode node, string what)
    {
        if (node is ScalarNode scalar && Of(scalar.Kind, scalar.Text) is { } literal) return literal;
        context.Report(ReadingFindings.WrongKind, node.Span, what, "a text, a number or a boolean", Describe.Node(node));
        return null;
    }
}
