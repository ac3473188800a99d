using OnRecord.Schema;

namespace OnRecord.Generators.Planning;

/// <summary>Every decision about the C# of one schema file. Emitters write it down and decide nothing.</summary>
/// <param name="Path">The schema file, project-relative, as a comment can hold it.</param>
/// <param name="HintName">What emitted files are called, without number and ending; unique among the project's schema files.</param>
/// <param name="Namespace">Of everything that is emitted; empty for the global one.</param>
internal sealed record SchemaPlan(
    string Path,
    string HintName,
    string Namespace,
    EquatableArray<EnumPlan> Enums,
    EquatableArray<IdPlan> Ids,
    EquatableArray<MixinPlan> Mixins,
    EquatableArray<RecordPlan> Records,
    SharedPlan Shared,
    DossierPlan? Dossier)
{
    /// <summary>The schema itself, for the projects that import it; null for one without an id.</summary>
    public CarrierPlan? Carrier { get; init; }
}

/// <summary>The attribute that carries a schema in its assembly. Its arguments, as C# literals.</summary>
/// <param name="Text">The schema as JSON.</param>
internal sealed record CarrierPlan(string Id, string Version, string Text);

/// <summary>An enum. An open one is a struct that holds whatever text it was read with.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Texts">The full name of the class with its texts.</param>
/// <param name="Table">The expression that makes them.</param>
internal sealed record EnumPlan(
    string Name,
    string Type,
    string TextsName,
    string Texts,
    string Table,
    bool IsOpen,
    DocPlan Doc,
    EquatableArray<EnumValuePlan> Values);

/// <summary>A value of an enum.</summary>
/// <param name="Number">From 1, so that 0 is no value.</param>
/// <param name="Text">The C# literal of its text in data.</param>
internal sealed record EnumValuePlan(string Name, int Number, string Text, DocPlan Doc);

/// <summary>The typed id of a record.</summary>
internal sealed record IdPlan(string Name, string Type, DocPlan Doc);

/// <summary>A mixin: an interface that the records that use it implement.</summary>
internal sealed record MixinPlan(string Name, DocPlan Doc, EquatableArray<MixinPropertyPlan> Properties);

/// <summary>A property of a mixin.</summary>
internal sealed record MixinPropertyPlan(string Name, string Type, DocPlan Doc);

/// <summary>What stands before a declaration: XML docs and attributes.</summary>
/// <param name="Summary">Lines, escaped.</param>
/// <param name="Attributes">Without brackets.</param>
internal sealed record DocPlan(EquatableArray<string> Summary, EquatableArray<string> Attributes);

/// <summary>What the records of a schema share: word lists and patterns. Internal to the assembly.</summary>
/// <param name="Name">The class.</param>
/// <param name="Members">Each a declaration.</param>
internal sealed record SharedPlan(string Name, EquatableArray<string> Members);
