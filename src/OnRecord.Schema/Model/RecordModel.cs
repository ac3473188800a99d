namespace OnRecord.Schema.Model;

/// <summary>A note that a thing should no longer be used.</summary>
/// <param name="Since">The schema version that deprecated it.</param>
/// <param name="Use">What to use instead.</param>
public sealed record Deprecation(string? Since, string? Use);

/// <summary>An enum.</summary>
public sealed record EnumModel(
    TypeName Name,
    string? Description,
    string? Uri,
    bool IsOpen,
    EquatableArray<EnumValueModel> Values,
    string Pointer);

/// <summary>A value of an enum.</summary>
/// <param name="Text">In data.</param>
/// <param name="CSharpName">In C#; unique in the enum.</param>
public sealed record EnumValueModel(string Text, string CSharpName, string? Description, string? Uri, Deprecation? Deprecated);

/// <summary>A field.</summary>
/// <param name="Name">In data, without the question mark.</param>
/// <param name="CSharpName">In C#; a valid identifier, unique in the record and its ancestors.</param>
/// <param name="Value">Its type and constraints.</param>
/// <param name="IsRequired">Must be written in data.</param>
/// <param name="Pointer">Into the schema that declares it.</param>
public sealed record FieldModel(string Name, string CSharpName, ValueModel Value, bool IsRequired, string Pointer)
{
    /// <summary>For the XML docs.</summary>
    public string? Description { get; init; }

    /// <summary>In a vocabulary.</summary>
    public string? Uri { get; init; }

    /// <summary>Identifies the record in its dossier.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>What an absent value stands for. A field with a default is never null in C# and always written.</summary>
    public Literal? Default { get; init; }

    /// <summary>Whether and since when it is deprecated.</summary>
    public Deprecation? Deprecated { get; init; }

    /// <summary>The schema version that brought it.</summary>
    public string? Since { get; init; }

    /// <summary>The name under which old data has it.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>Values that the field could have; for scalars and enums.</summary>
    public EquatableArray<Literal> Examples { get; init; }

    /// <summary>Kept out of public views, messages and reports.</summary>
    public bool IsSensitive { get; init; }
}

/// <summary>How a rule counts on a dossier of one's own and on one of a third party.</summary>
public enum RuleClass
{
    /// <summary>As its severity says, always.</summary>
    Structure,

    /// <summary>As its severity says on own work, info on a third party's.</summary>
    Duty,

    /// <summary>Off unless switched on, and then info.</summary>
    Style,
}

/// <summary>A rule: <c>if</c> true then <c>then</c>, otherwise <c>else</c>, must not be false.</summary>
/// <param name="Id">Unique in the record and its ancestors.</param>
/// <param name="If">Null for always.</param>
/// <param name="CapsGrade"><c>grade: weak</c>: a claim is at most weak where the rule fails.</param>
/// <param name="NeedsDossier">Whether it walks a reference or looks back.</param>
/// <param name="Pointer">Into the schema that declares it.</param>
public sealed record RuleModel(
    string Id,
    Condition? If,
    Condition? Then,
    Condition? Else,
    RuleClass Class,
    Findings.FindingSeverity Severity,
    bool CapsGrade,
    bool NeedsDossier,
    string Message,
    string? Source,
    string Pointer);

/// <summary>A record type, resolved.</summary>
public sealed record RecordModel
{
    /// <summary>Its full name.</summary>
    public required TypeName Name { get; init; }

    /// <summary>For the XML docs.</summary>
    public string? Description { get; init; }

    /// <summary>In a vocabulary.</summary>
    public string? Uri { get; init; }

    /// <summary>Has descendants and no instances of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The record it extends.</summary>
    public TypeName? Base { get; init; }

    /// <summary>The mixins it uses. Their fields and rules are among its own.</summary>
    public EquatableArray<TypeName> Mixins { get; init; }

    /// <summary>The leaves under an abstract record that the schema which declares it declares, in schema order: what <c>$type</c> can name.</summary>
    public EquatableArray<TypeName> Leaves { get; init; }

    /// <summary>Of this record alone: those of its mixins, then those it declares, in schema order.</summary>
    public EquatableArray<FieldModel> OwnFields { get; init; }

    /// <summary>Inherited ones first.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }

    /// <summary>Of this record alone: those of its mixins, then those it declares, in schema order.</summary>
    public EquatableArray<RuleModel> OwnRules { get; init; }

    /// <summary>Inherited ones first.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>The record that declares the identifier; null for a record without one.</summary>
    public TypeName? IdOwner { get; init; }

    /// <summary>The identifier's field name; null for a record without one.</summary>
    public string? IdField { get; init; }

    /// <summary>The field that a plain scalar stands for.</summary>
    public string? ShortForm { get; init; }

    /// <summary>Unknown fields are kept, by it or by what it extends.</summary>
    public bool AllowsAdditionalProperties { get; init; }

    /// <summary>Groups of fields whose values no two records of the type share. Its own; those of what it extends hold beside them.</summary>
    public EquatableArray<EquatableArray<string>> Unique { get; init; }

    /// <summary>Field names that may not come back.</summary>
    public EquatableArray<string> Reserved { get; init; }

    /// <summary>Whether and since when it is deprecated.</summary>
    public Deprecation? Deprecated { get; init; }

    /// <summary>The schema version that brought it.</summary>
    public string? Since { get; init; }

    /// <summary>Its own or inherited claim role.</summary>
    public ClaimRole? Claim { get; init; }

    /// <summary>Its attribution role.</summary>
    public AttributionRole? Attribution { get; init; }

    /// <summary>Its own or inherited speaker role.</summary>
    public SpeakerRole? Speaker { get; init; }

    /// <summary>Its own or inherited document role.</summary>
    public DocumentRole? Document { get; init; }

    /// <summary>Whether it, or a record that it embeds or is, holds something that may not be published, so that C# has a public view of it.</summary>
    public bool HasPublicView { get; init; }

    /// <summary>Into the schema that declares it.</summary>
    public required string Pointer { get; init; }

    /// <summary>The field of this name, own or inherited, or null.</summary>
    public FieldModel? Field(string name)
    {
        foreach (FieldModel field in Fields)
        {
            if (field.Name == name) return field;
        }

        return null;
    }
}
