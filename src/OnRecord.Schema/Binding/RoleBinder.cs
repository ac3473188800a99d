using OnRecord.Schema.Findings;
using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Binds the roles of a record.</summary>
internal static class RoleBinder
{
    /// <summary>The roles' keywords, in the order of <see cref="RoleKind"/>.</summary>
    public static readonly string[] Keywords = ["claim", "attribution", "speaker", "document"];

    private enum PartKind
    {
        Field,
        Fields,
        FieldOrFields,
        Condition,
    }

    private static readonly (string Keyword, PartKind Kind)[][] Parts =
    [
        [
            ("text", PartKind.Field), ("attributedTo", PartKind.FieldOrFields), ("quote", PartKind.Field), ("document", PartKind.Field),
            ("relayedBy", PartKind.Field), ("basis", PartKind.Field), ("when", PartKind.Condition),
        ],
        [
            ("grounds", PartKind.Fields), ("document", PartKind.Field), ("relayedBy", PartKind.Field), ("basis", PartKind.Field),
            ("witness", PartKind.Field), ("passage", PartKind.Field), ("onBehalfOf", PartKind.Field),
        ],
        [("name", PartKind.FieldOrFields), ("anonymous", PartKind.Condition), ("unidentified", PartKind.Condition)],
        [("file", PartKind.Field), ("retracted", PartKind.Condition)],
    ];

    public static EquatableArray<RoleDeclaration> Bind(KeywordReader record)
    {
        List<RoleDeclaration> roles = [];
        for (int kind = 0; kind < Keywords.Length; kind++)
        {
            if (record[Keywords[kind]] is not { } node) continue;
            string pointer = record.PointerTo(Keywords[kind]);
            string[] keywords = [.. Parts[kind].Select(static part => part.Keyword)];
            if (KeywordReader.Open(record.Context, node, pointer, "the role " + Keywords[kind], keywords) is { } reader)
            {
                roles.Add(Bind(reader, (RoleKind)kind));
            }
            else
            {
                roles.Add(new RoleDeclaration((RoleKind)kind, default, IsIncomplete: true, pointer));
            }
        }

        return roles.ToEquatableArray();
    }

    private static RoleDeclaration Bind(KeywordReader reader, RoleKind role)
    {
        List<RolePart> parts = [];
        bool lost = false;
        foreach ((string keyword, PartKind kind) in Parts[(int)role])
        {
            lost |= reader.IsLost(keyword);
            if (reader[keyword] is not { } node) continue;
            if (BindPart(reader, keyword, kind, node) is { } part) parts.Add(part);
            else lost = true;
        }

        return new RoleDeclaration(role, parts.ToEquatableArray(), lost, reader.Pointer);
    }

    private static RolePart? BindPart(KeywordReader reader, string keyword, PartKind kind, DataNode node)
    {
        if (kind == PartKind.Condition) return new RolePart(keyword, default, false, SchemaValueBinder.Bind(node));
        if (kind != PartKind.Field && node is SequenceNode list)
        {
            return reader.Texts(keyword) is { } fields && fields.Length == list.Items.Count
                ? new RolePart(keyword, fields.ToEquatableArray(), true, null)
                : null;
        }

        if (kind != PartKind.Fields && node is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } field)
        {
            return new RolePart(keyword, EquatableArray.Of(field.Text), false, null);
        }

        string expected = kind switch
        {
            PartKind.Field => "the name of a field",
            PartKind.Fields => "a list of fields",
            _ => "the name of a field, or a list of fields",
        };
        reader.WrongKind(keyword, expected, Describe.Node(node), node);
        return null;
    }
}
