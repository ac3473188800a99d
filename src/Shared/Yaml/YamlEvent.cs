namespace OnRecord.Yaml;

/// <summary>The steps of a document, once anchors, merge keys and everything else that is YAML's own are gone.</summary>
internal enum YamlEventKind : byte
{
    /// <summary>A mapping begins; keys and values follow in turn.</summary>
    MappingStart,

    /// <summary>The mapping ends.</summary>
    MappingEnd,

    /// <summary>A list begins.</summary>
    SequenceStart,

    /// <summary>The list ends.</summary>
    SequenceEnd,

    /// <summary>A key of a mapping.</summary>
    Key,

    /// <summary>A scalar.</summary>
    Scalar,
}

/// <summary>What a scalar is under the core schema.</summary>
internal enum YamlScalarKind : byte
{
    /// <summary>Quoted, a block, or plain and nothing else.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number whose value is whole.</summary>
    Integer,

    /// <summary>Any other number, <c>.inf</c> and <c>.nan</c> too.</summary>
    Number,

    /// <summary>Null, or nothing at all.</summary>
    Null,
}

/// <summary>One step. Offsets count UTF-16 units of the text.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Start">Where the node begins.</param>
/// <param name="End">The first offset after it; of a collection, right only in the event that ends it.</param>
/// <param name="Scalar">What a scalar is.</param>
/// <param name="Text">A key; a string's value; a number in JSON's notation where it has one; <c>true</c>, <c>false</c>; empty for null.</param>
/// <param name="Raw">A scalar as written, without quotation marks.</param>
internal readonly record struct YamlEvent(
    YamlEventKind Kind, int Start, int End, YamlScalarKind Scalar = YamlScalarKind.String, string Text = "", string Raw = "");

/// <summary>Takes the steps of a document one by one. Of a text that breaks off, also some that are no whole node.</summary>
internal interface IYamlSink
{
    /// <summary>Takes one.</summary>
    void Take(in YamlEvent step);
}
