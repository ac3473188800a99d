using OnRecord.Schema.Findings;
using OnRecord.Schema.Model;

namespace OnRecord.Schema.Binding;

/// <summary>A record or mixin as written.</summary>
public sealed record RecordDeclaration
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Into the file.</summary>
    public required string Pointer { get; init; }

    /// <summary>For the XML docs.</summary>
    public string? Description { get; init; }

    /// <summary>In a vocabulary, absolute.</summary>
    public string? Uri { get; init; }

    /// <summary>Has descendants and no instances of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The name of the record it extends, maybe qualified.</summary>
    public string? Extends { get; init; }

    /// <summary>The names of the mixins it uses, maybe qualified.</summary>
    public EquatableArray<string> Mixins { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<FieldDeclaration> Fields { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<RuleDeclaration> Rules { get; init; }

    /// <summary>In order.</summary>
    public EquatableArray<RoleDeclaration> Roles { get; init; }

    /// <summary>Groups of field names.</summary>
    public EquatableArray<EquatableArray<string>> Unique { get; init; }

    /// <summary>Field names that may not come back.</summary>
    public EquatableArray<string> Reserved { get; init; }

    /// <summary>The field that a plain scalar stands for.</summary>
    public string? ShortForm { get; init; }

    /// <summary>Unknown fields are kept.</summary>
    public bool AllowsAdditionalProperties { get; init; }

    /// <summary>Whether and since when it is deprecated.</summary>
    public Deprecation? Deprecated { get; init; }

    /// <summary>The schema version that brought it.</summary>
    public string? Since { get; init; }

    /// <summary>True where parts are missing, lost to a mistake or trimmed: what can't be found is then no finding of its own.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The role of this kind that the record itself declares, or null.</summary>
    public RoleDeclaration? Role(RoleKind kind)
    {
        foreach (RoleDeclaration role in Roles)
        {
            if (role.Kind == kind) return role;
        }

        return null;
    }
}

/// <summary>A field as written.</summary>
/// <param name="Name">In data, without the question mark.</param>
/// <param name="IsOptional">Whether a question mark follows its name.</param>
/// <param name="Value">Its type and constraints.</param>
/// <param name="Pointer">Into the file, with the key as written.</param>
public sealed record FieldDeclaration(string Name, bool IsOptional, ValueDeclaration Value, string Pointer)
{
    /// <summary>Where <c>csharpName</c> gives one.</summary>
    public string? CSharpName { get; init; }

    /// <summary>For the XML docs.</summary>
    public string? Description { get; init; }

    /// <summary>In a vocabulary, absolute.</summary>
    public string? Uri { get; init; }

    /// <summary>Identifies the record in its dossier.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>What an absent value stands for.</summary>
    public Literal? Default { get; init; }

    /// <summary>Values that the field could have.</summary>
    public EquatableArray<Literal> Examples { get; init; }

    /// <summary>Whether and since when it is deprecated.</summary>
    public Deprecation? Deprecated { get; init; }

    /// <summary>The schema version that brought it.</summary>
    public string? Since { get; init; }

    /// <summary>The name under which old data has it.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>Kept out of public views, messages and reports.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>True where it may be the identifier, and does not say so right.</summary>
    public bool IsIncomplete { get; init; }
}

/// <summary>A rule as written.</summary>
public sealed record RuleDeclaration(
    string Id,
    SchemaValue? If,
    SchemaValue? Then,
    SchemaValue? Else,
    RuleClass Class,
    FindingSeverity Severity,
    bool CapsGrade,
    string Message,
    string? Source,
    string Pointer);
