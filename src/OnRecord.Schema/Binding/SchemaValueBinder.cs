using OnRecord.Schema.Reading;

namespace OnRecord.Schema.Binding;

/// <summary>Takes the places off a node. The reader has seen to it that nodes are not deep.</summary>
internal static class SchemaValueBinder
{
    public static SchemaValue Bind(DataNode node) => node switch
    {
        ScalarNode scalar => new SchemaScalar(scalar.Kind, scalar.Text),
        SequenceNode list => new SchemaList(list.Items.Select(Bind).ToEquatableArray()),
        _ => new SchemaMapping(((MappingNode)node).Entries.Select(static e => new SchemaEntry(e.Key, Bind(e.Value))).ToEquatableArray()),
    };
}
