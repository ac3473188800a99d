using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OnRecord.Analyzers.Code.Values;
using OnRecord.Attribution;
using OnRecord.Checking.Constants;
using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;
using OnRecord.Schema.Reading;

namespace OnRecord.Analyzers.Code.Constants;

/// <summary>Reads what an object initializer says of a record, as data.</summary>
internal sealed class RecordConstants(CodeSchemas schemas, ValueFollower follower)
{
    private const int MaxDepth = 16;

    private int _depth;

    /// <summary>What makes the ids that are not blank, and where. What is wrong with one of these by itself is told where it is made.</summary>
    public List<(SourceSpan Place, IOperation Made)> Ids { get; } = [];

    /// <summary>The fields that are written. For a field that has several values, depending on the way through the code, <see cref="UnknownNode"/>.</summary>
    public MappingNode Read(SchemaRecord record, List<FieldAssignment> assignments, SyntaxNode at)
    {
        List<MappingEntry> entries = new(assignments.Count);
        foreach (FieldAssignment assignment in assignments)
        {
            SourceSpan place = Places.Of(assignment.Target.Syntax);
            DataNode? node = assignment.Value is null ? new UnknownNode(place) : Value(record, assignment.Field, assignment.Value);
            if (node is not null) entries.Add(new MappingEntry(assignment.Field.Name, place, node));
        }

        // Of an attribution that is missing, ONR2001 or the compiler speaks.
        SourceSpan whole = Places.Of(at);
        foreach (string field in record.Model.Claim?.AttributedTo ?? default)
        {
            if (!entries.Exists(entry => entry.Key == field)) entries.Add(new MappingEntry(field, whole, new UnknownNode(whole)));
        }

        return new MappingNode(whole, entries);
    }

    /// <summary>A mapping for each further value that a field can have: it may break a constraint, whatever the others do.</summary>
    public IEnumerable<MappingNode> ReadWays(SchemaRecord record, List<FieldAssignment> assignments)
    {
        foreach (FieldAssignment assignment in assignments)
        {
            if (assignment.Value is null || ConstantOrigin.Only(assignment.Value) is not null) continue;
            SourceSpan place = Places.Of(assignment.Target.Syntax);
            foreach (IOperation way in ConstantOrigin.Ways(assignment.Value))
            {
                if (Value(record, assignment.Field, way) is { } node) yield return new MappingNode(place, [new MappingEntry(assignment.Field.Name, place, node)]);
            }
        }
    }

    /// <summary>Null for a value that is as good as not written.</summary>
    private DataNode? Value(SchemaRecord record, FieldModel field, IOperation value)
    {
        if (ConstantOrigin.Only(value) is not { } only) return new UnknownNode(Places.Of(value.Syntax));
        IOperation origin = ConstantOrigin.Of(follower, only);
        SourceSpan place = Places.Of(only.Syntax);
        if (origin.ConstantValue is { HasValue: true, Value: null }) return field.IsRequired ? new UnknownNode(place) : null;
        DataNode node = field.IsIdentifier ? Id(origin, place) ?? (DataNode)new UnknownNode(place) : Node(record, field.Value.Type, origin, place);
        if (node is SequenceNode { Items.Count: 0 } && !field.IsRequired) return null;
        return record.SaysWho(field) ? WithoutFillers(node) : node;
    }

    private DataNode Node(SchemaRecord record, TypeModel type, IOperation value, SourceSpan place)
    {
        if (++_depth > MaxDepth) return new UnknownNode(place);
        DataNode? node = type switch
        {
            ScalarTypeModel => ScalarConstants.Of(value, place),
            ReferenceTypeModel => Id(value, place),
            EnumTypeModel named => record.Schema.FindEnum(named.Name) is { } values ? ScalarConstants.OfEnum(value, values, place) : null,
            RecordTypeModel => value is IObjectCreationOperation { Type: { } made } creation && schemas.Record(made) is { } embedded ? Embedded(embedded, creation, type) : null,
            ListTypeModel list => List(record, list.Item.Type, value, place),
            _ => null,
        };
        _depth--;
        return node ?? new UnknownNode(place);
    }

    private ScalarNode? Id(IOperation value, SourceSpan place)
    {
        ScalarNode? id = ScalarConstants.Wrapped(value, place);
        if (id is not null && !string.IsNullOrWhiteSpace(id.Text)) Ids.Add((place, value));
        return id;
    }

    // One that extends the field's type would have to say so in data; it is checked where it is made.
    private MappingNode? Embedded(SchemaRecord record, IObjectCreationOperation creation, TypeModel expected) =>
        expected == new RecordTypeModel(record.Model.Name) ? Read(record, FieldAssignment.In(creation.Initializer, record), creation.Syntax) : null;

    private SequenceNode? List(SchemaRecord record, TypeModel item, IOperation value, SourceSpan place)
    {
        if (value is IConversionOperation { Operand: IArrayCreationOperation array }) value = array;
        IReadOnlyList<IOperation?>? elements = value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => [.. initializer.ElementValues],
            { Syntax: CollectionExpressionSyntax collection } when collection.Elements.All(static e => e is ExpressionElementSyntax) =>
                [.. collection.Elements.Select(e => follower.Model.GetOperation(((ExpressionElementSyntax)e).Expression, follower.Cancellation))],
            _ => null,
        };
        if (elements is null || elements.Contains(null)) return null;
        return new SequenceNode(place, [.. elements.Select(element => Node(record, item, ConstantOrigin.Of(follower, element!), Places.Of(element!.Syntax)))]);
    }

    // Of blanks and placeholders where somebody is to be named, ONR2003 and ONR2004 speak.
    private static DataNode WithoutFillers(DataNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } text when RecordRules.JudgeName(NameVerdict.None, text.Text, isUnidentified: false) != NameVerdict.Good => new UnknownNode(text.Span),
        SequenceNode list => new SequenceNode(list.Span, [.. list.Items.Select(WithoutFillers)]),
        _ => node,
    };
}
