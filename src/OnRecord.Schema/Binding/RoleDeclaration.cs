namespace OnRecord.Schema.Binding;

/// <summary>The roles that a record can play.</summary>
public enum RoleKind
{
    /// <summary>It says something may be so.</summary>
    Claim,

    /// <summary>It is what a claim is attributed to.</summary>
    Attribution,

    /// <summary>Claims may be attributed to it.</summary>
    Speaker,

    /// <summary>Quotes are looked up in it.</summary>
    Document,
}

/// <summary>A role as written.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Parts">In order.</param>
/// <param name="IsIncomplete">True where a part got lost to a mistake.</param>
/// <param name="Pointer">Into the file.</param>
public sealed record RoleDeclaration(RoleKind Kind, EquatableArray<RolePart> Parts, bool IsIncomplete, string Pointer)
{
    /// <summary>The part with this keyword, or null.</summary>
    public RolePart? Part(string keyword)
    {
        foreach (RolePart part in Parts)
        {
            if (part.Keyword == keyword) return part;
        }

        return null;
    }
}

/// <summary>A part of a role: a field, a list of fields, or a condition.</summary>
/// <param name="Keyword">Such as <c>attributedTo</c>.</param>
/// <param name="Fields">The fields named; empty for a condition.</param>
/// <param name="IsList">Whether the fields are written as a list.</param>
/// <param name="Condition">Null for fields.</param>
public sealed record RolePart(string Keyword, EquatableArray<string> Fields, bool IsList, SchemaValue? Condition);
